"""Pure. Weights of the trained model, in hundredths. Generated: `make train` writes it, never a hand."""

from __future__ import annotations

WEIGHTS = """\
#any	automation -51, calls -102, crm -55, events 44, family 52, health 73, hr 80, learning 43, legal 38, media -49, newsletter -39, office 36, reminders -109, reports -47, research -36, sales -38, shopping 117, software 86, transcription -106, website -46, owner:nobody 419, owner:authority -150, owner:hiring_and_firing -74, owner:confidential -152, owner:strategy -58, important -182, recurring -518
#importance clients	automation 89, calls -123, crm 184, data_entry -55, database 107, design -73, events 39, family -102, filing 95, health -114, household -122, it -138, learning -148, market_research 136, media -38, meetings -76, newsletter 115, office -82, reminders -64, repairs -154, reports 47, research -67, sales 343, scheduling -210, seo -83, shipping 125, shopping -66, social 38, software 90, strategy 267, support 193, transcription -74, travel 42, vendors 77, website -125, owner:nobody 59, owner:authority 55, owner:health -140, owner:family -106, owner:own_study_or_hobby -143, owner:strategy 233, important 224, recurring -81
#importance duty	automation -61, bookkeeping 105, calls -52, content -81, crm 102, database 42, email 58, errands 31, family -101, filing 77, household -76, hr 91, it -37, legal 286, market_research -70, media -141, meetings -98, newsletter -70, office -89, reminders 44, reports -160, research 127, sales 33, scheduling 68, seo -62, shipping 55, shopping -115, strategy 45, support 63, transcription -41, vendors -34, website 133, owner:nobody 57, owner:authority 127, owner:hiring_and_firing -74, owner:confidential 134, owner:health -36, owner:family -107, owner:own_study_or_hobby 45, owner:strategy -146, important 239, recurring -164
#importance family	content 44, crm -35, data_entry -34, email 151, errands -36, events -30, family 174, health -76, household 145, hr -106, it -33, learning -85, legal 96, office -52, reports -40, research -35, sales 132, scheduling -110, shipping -68, shopping 66, social -61, software -51, support 86, travel 180, vendors -49, owner:nobody 74, owner:authority -41, owner:hiring_and_firing -80, owner:health -63, owner:family 177, owner:own_study_or_hobby -59, important 218, recurring -83
#importance growth	automation 48, calls -82, content -41, crm 77, database 105, errands -31, family -41, filing -36, health -44, household -48, hr -34, it -93, learning 114, market_research -39, media -37, meetings 142, newsletter -38, office -34, repairs 31, research -35, sales 218, social 98, software -54, strategy 153, travel -46, vendors -37, website -33, owner:nobody -80, owner:health -57, owner:family -67, owner:own_study_or_hobby 72, owner:strategy 119, recurring 107
#importance health	bookkeeping 71, calls 35, database 144, errands 61, events -79, filing -36, health 129, hr 81, it -56, legal 100, market_research 37, meetings -54, office -39, research -45, sales 128, scheduling 90, shipping -33, shopping -44, software -33, strategy -78, vendors -55, owner:nobody 67, owner:authority -55, owner:health 119, owner:own_study_or_hobby -45, owner:strategy -61, important 227
#importance money	bookkeeping 240, content -66, crm -62, data_entry 117, errands 146, events -125, family -156, health -139, household -83, it -103, learning -61, legal -46, market_research 140, media -69, meetings -91, office -86, reminders -66, repairs -152, reports 133, research 235, sales 192, scheduling -114, seo 68, shipping -35, shopping -101, social -133, software 74, strategy 227, support 59, transcription -56, travel 143, website -68, owner:authority 77, owner:hiring_and_firing -69, owner:confidential 158, owner:health -162, owner:family -146, owner:own_study_or_hobby -64, owner:strategy 188, important 195, recurring 39
#importance optional	household 36, hr -43, learning -135, office -39, research -76, shopping 34, software -30, strategy -35, owner:nobody 63, owner:own_study_or_hobby -108, owner:strategy 57, important -85
#importance people	automation -33, bookkeeping 107, calls -44, content 69, data_entry -44, design -62, email -55, events 56, family -90, health -30, hr 264, learning -37, media 66, meetings 106, repairs -40, research -38, seo -36, shipping -47, software 43, strategy -102, support 54, travel 44, vendors -34, website 81, owner:nobody -64, owner:authority -50, owner:hiring_and_firing 106, owner:confidential 270, owner:health -42, owner:family -116, owner:own_study_or_hobby -47, owner:strategy -58, important 67
#importance product	automation -83, bookkeeping -72, calls -75, crm -45, data_entry 106, database 82, design -82, email -47, errands -96, events -68, filing -114, health 85, household -83, legal 94, market_research -94, media 66, meetings -108, newsletter 132, office 31, reminders -57, repairs -31, reports 96, research 69, sales 57, scheduling -84, seo 32, shipping -43, shopping -68, software 142, strategy -42, support 214, transcription -44, travel 40, owner:nobody 67, owner:authority 67, owner:hiring_and_firing -68, owner:confidential -43, owner:health 82, owner:strategy -118, important 145, recurring -93
#importance reputation	bookkeeping -36, calls 60, content 286, events -78, family -81, household -57, hr 179, legal 49, meetings -38, newsletter -118, repairs -37, research 47, scheduling -30, shopping -97, software 38, strategy -42, support 221, travel -45, vendors 138, owner:confidential 149, owner:family -73, important 226, recurring -100
#importance safety	bookkeeping -180, content 82, data_entry -49, household -32, legal 228, meetings -134, office 227, repairs 132, reports 90, research 134, shopping -81, vendors -50, owner:nobody 95, important 166
#importance security	data_entry -47, database 117, email -35, hr -32, it 122, software 147, strategy -38, travel -30, vendors 153, website 56, owner:nobody 77, important 302, recurring -59
#importance stakes	bookkeeping -35, email 51, health 172, repairs 108, shipping 30, software -31, strategy 161, owner:nobody -125, owner:health 116, owner:family -40, owner:strategy 126, important -57
#importance trivial	automation -36, calls 108, database -54, design -58, email -85, events -38, family -62, filing -125, health 33, household -147, hr 183, it 130, learning -76, legal 63, market_research 73, media -99, meetings 94, newsletter 77, reminders -80, reports 120, research -47, sales 39, scheduling 46, seo -71, shopping -180, social -93, software -37, support 69, transcription -57, travel 203, vendors 32, website -34, owner:nobody -62, owner:hiring_and_firing 106, owner:confidential 83, owner:family -102, owner:own_study_or_hobby -51, important 134, recurring 40
#kind one-off	automation -76, bookkeeping 134, content -42, crm -31, database -223, design 32, email -39, errands 153, events 68, family -50, filing -36, health -44, hr -81, it -161, legal 61, office -63, reminders 77, reports 93, research 37, sales 85, scheduling -171, seo 38, shipping 78, shopping 42, social -31, software 113, website -59, owner:hiring_and_firing 41, owner:confidential 67, owner:health -72, owner:family -30
#kind recurring	automation 96, content 31, crm -32, database -42, design -125, email 100, errands -121, events -98, family -164, filing -85, health -74, household 230, it -84, learning 90, media -73, meetings 78, newsletter 83, office 46, reminders 157, repairs -147, reports 146, research -116, seo -50, social 80, software -70, support -89, vendors 89, website 154, owner:nobody 108, owner:authority 44, owner:hiring_and_firing -64, owner:confidential -49, owner:health -39, owner:family -127, owner:own_study_or_hobby 63, owner:strategy 65, recurring 646
#owner authority	bookkeeping -78, data_entry 93, design 90, email 90, events -31, filing -33, hr 31, repairs -42, scheduling -86, shipping -49, strategy 540, owner:nobody -332, owner:authority 522, owner:hiring_and_firing 37, owner:confidential -68, owner:health -46, owner:family -66, owner:own_study_or_hobby -57, important 335, recurring -44
#owner confidential	bookkeeping -159, email 290, errands -68, family 101, hr 104, media 63, sales 41, shopping -63, software -37, strategy 271, support -77, owner:nobody -297, owner:authority -36, owner:hiring_and_firing 65, owner:confidential 331, owner:strategy -57, important 388
#owner delegable	automation 32, bookkeeping -79, content 51, crm -97, data_entry -95, database 43, events 189, family 118, health 49, household -32, hr 31, legal 134, market_research 51, media -49, meetings -31, newsletter -42, office -44, reminders -46, repairs 33, reports 46, research -119, scheduling -62, social 138, software -96, strategy 37, website -64, owner:nobody -143, owner:authority 140, owner:hiring_and_firing 131, owner:confidential -72, owner:family 42, owner:own_study_or_hobby -31, owner:strategy -63, important 72, recurring 119
#owner family	bookkeeping 30, calls -47, email -49, family 316, household 33, hr -36, learning 34, newsletter 84, shopping -42, strategy 66, support -54, travel 64, owner:nobody -96, owner:hiring_and_firing -36, owner:confidential 40, owner:health -53, owner:family 219, owner:strategy -60
#owner health	calls -40, database -36, errands -88, events 128, health 344, household -37, hr -42, it -46, legal -78, market_research 106, meetings -39, research -61, sales 120, scheduling 112, shopping -61, software -62, strategy 83, travel 81, vendors -49, owner:nobody -192, owner:authority 59, owner:hiring_and_firing -36, owner:health 309, owner:family -54, owner:strategy -49, important -48, recurring -185
#owner hiring and firing	bookkeeping -54, errands 115, events 97, family -36, hr 205, meetings 65, scheduling -47, owner:nobody -166, owner:hiring_and_firing 192, owner:confidential 89, owner:family -45, important 252
#owner own study or hobby	automation -35, bookkeeping -69, calls 51, content 144, data_entry -44, database 94, design -43, email 41, errands -74, events 51, family 168, filing -45, health 51, household -48, it -40, learning 371, legal -90, market_research -39, media -55, meetings -40, newsletter -43, office -55, repairs 99, reports -57, research 35, sales -33, scheduling 123, seo -36, shipping -53, shopping -66, social 39, software -100, strategy -130, transcription 83, travel -44, vendors -37, website -52, owner:nobody -133, owner:authority -62, owner:hiring_and_firing -61, owner:confidential -50, owner:family 143, owner:own_study_or_hobby 304, owner:strategy -138, important -48, recurring -87
#owner strategy	automation -37, bookkeeping 33, design -163, hr 56, legal 126, research 66, sales 31, strategy 220, owner:nobody -147, owner:authority -93, owner:hiring_and_firing 45, owner:family -35, owner:strategy 303, important 318, recurring -55
#topic automation	automation 675, bookkeeping -80, content 169, data_entry -68, email 88, filing -65, household -36, it -38, software -102, strategy -74, transcription 59, owner:nobody 134, owner:family -32, owner:strategy -39, important -247, recurring -137
#topic bookkeeping	bookkeeping 549, content -148, data_entry -51, database 197, design 55, email -143, errands 54, events -126, family -177, filing 89, health -144, household -95, it -33, learning -77, legal -56, market_research 34, media -95, meetings -111, newsletter -51, office -123, repairs 59, reports 197, research -83, sales 75, scheduling -66, shipping -91, shopping -101, social 38, software 158, strategy 64, support 99, transcription 88, travel -84, website 60, owner:nobody 211, owner:authority 156, owner:hiring_and_firing -66, owner:health -138, owner:family -149, owner:own_study_or_hobby -69, owner:strategy 35, important 109
#topic calls	bookkeeping -48, calls 738, content -50, crm -35, data_entry 40, database -33, design -43, errands -110, events -80, family 63, filing 167, household -47, hr -155, it 238, learning -77, legal -44, market_research -32, media -72, meetings 156, newsletter -44, office -66, reminders 114, repairs -34, research -88, sales 246, scheduling -54, seo -33, shipping -50, shopping -51, social -88, software -160, strategy -101, support 93, transcription -33, travel -134, vendors -65, owner:nobody 187, owner:authority -34, owner:hiring_and_firing -40, owner:confidential -38, owner:family 75, owner:own_study_or_hobby -98, owner:strategy -55, important -123, recurring -57
#topic content	bookkeeping -122, calls -54, content 597, crm -64, data_entry 127, database 51, email 118, errands -108, events 84, family -102, health -87, household -124, hr -64, it -92, learning 106, legal -89, market_research 75, media 76, meetings 111, newsletter -50, office -68, reminders -57, repairs -116, reports 69, research -127, sales -113, scheduling -159, seo 198, shipping -93, shopping -179, social 223, software 81, strategy 85, support -113, transcription 210, travel -91, vendors -104, owner:nobody 143, owner:authority 44, owner:hiring_and_firing -105, owner:confidential -51, owner:health -108, owner:family -86, owner:own_study_or_hobby 61, owner:strategy 102, important -125, recurring -49
#topic crm	automation 203, calls -51, crm 487, data_entry 39, email -54, events -73, household -55, it -86, sales 228, scheduling -59, strategy -32, owner:nobody 96, recurring -33
#topic data_entry	automation 370, bookkeeping 153, calls -70, content -95, crm 100, data_entry 618, database 267, design -76, errands -83, family -68, filing 93, health -65, household -81, it -40, learning 45, legal 180, market_research -86, media -88, newsletter -61, office -99, reminders -46, repairs -79, reports 80, research -120, sales -52, scheduling -51, seo -143, shipping -73, shopping -117, social -77, software 133, strategy -129, support -158, travel -75, owner:nobody 198, owner:authority -38, owner:hiring_and_firing -34, owner:confidential 62, owner:health -42, owner:family -40, owner:own_study_or_hobby -40, owner:strategy -67, important -114, recurring 119
#topic database	data_entry 55, database 348, filing 71, hr 45, it -76, software -51, strategy -36, owner:nobody 55, important -69
#topic design	automation -65, bookkeeping -73, calls -44, content 237, crm -70, database -68, design 614, email 36, errands -92, events -75, family -65, filing -157, health -68, household -110, hr -115, it 71, learning 179, legal -129, market_research 52, media 252, meetings 63, newsletter 65, office -104, reminders -47, repairs 43, reports -58, research 144, sales -118, scheduling -109, seo -65, shipping -76, shopping -113, social 108, software 92, support -118, transcription -55, travel -72, vendors -86, website 175, owner:nobody 151, owner:authority 47, owner:hiring_and_firing -64, owner:confidential -61, owner:health -69, owner:family -55, owner:own_study_or_hobby 157, owner:strategy -106, important -249, recurring -194
#topic email	automation 122, bookkeeping 32, calls 282, content -136, crm 34, data_entry -67, database -100, design -55, email 557, errands -217, events -126, family -81, filing -223, household -247, it 190, learning -144, legal 62, market_research 37, media -126, meetings -131, newsletter 285, office -100, reminders 300, repairs -198, reports -105, research -102, sales 167, scheduling 47, seo -98, shipping 87, shopping -174, social 53, software 46, strategy 31, support 248, transcription 65, travel -65, website -184, owner:nobody 169, owner:authority 90, owner:confidential 104, owner:family -55, owner:own_study_or_hobby -123, owner:strategy -189, important -71, recurring -147
#topic errands	automation -36, bookkeeping 128, calls 36, content -76, crm -74, database -71, design -96, email -178, errands 442, events -74, family 49, filing -107, health 38, household -86, it -92, learning -90, market_research 52, media 57, office -148, reminders 169, repairs 77, reports -60, research -81, sales 101, shipping 197, shopping -48, social -84, software -189, strategy 111, support 95, transcription -55, travel 118, website -42, owner:nobody 58, owner:authority 98, owner:hiring_and_firing -61, owner:family 56, owner:own_study_or_hobby -117, owner:strategy -32, recurring -133
#topic events	bookkeeping -113, content -40, crm 162, database -82, design -38, errands 51, events 479, family 173, filing -110, health -119, household -61, hr 54, it -71, legal -57, market_research -103, newsletter -51, office 94, repairs -99, sales 112, scheduling 87, seo -92, shopping 47, software -47, strategy -126, support -87, transcription -37, travel 105, vendors -79, owner:nobody 124, owner:authority -120, owner:hiring_and_firing -82, owner:confidential -54, owner:health -108, owner:family 207, owner:strategy 31, important -169, recurring -134
#topic family	bookkeeping 63, calls -65, crm -42, data_entry -71, database -48, design -69, email 66, errands -116, events 183, family 433, filing -62, health 85, household 38, hr -72, it -40, learning -35, market_research -62, newsletter 146, office -95, reminders -41, repairs -69, reports -52, research -88, scheduling 89, seo -49, shipping -31, shopping 79, social 76, software -108, strategy 89, support 55, transcription -38, vendors -77, website -50, owner:nobody -122, owner:authority -75, owner:hiring_and_firing -120, owner:confidential 30, owner:health 62, owner:family 327, owner:own_study_or_hobby -109, important 73, recurring -70
#topic filing	automation 92, bookkeeping -61, calls -41, content -52, data_entry 102, database 76, email 162, errands -71, events -53, family -41, filing 573, health -67, household -58, hr -82, it 146, learning -54, legal -74, market_research -43, media 57, meetings 295, newsletter -47, office 182, reminders -38, repairs -50, reports -45, research -100, sales -103, scheduling -51, seo -37, shipping -72, shopping -78, social -82, software 83, strategy -83, support -73, transcription -35, travel -33, vendors -95, website -51, owner:nobody 162, owner:authority 38, owner:health -46, owner:own_study_or_hobby -34, owner:strategy -40, important -252, recurring 105
#topic health	automation -55, bookkeeping 38, calls -61, content -40, crm -32, data_entry -68, database 84, design -65, events 144, family -42, filing -49, health 406, it -37, market_research 68, media -57, newsletter -42, office -46, reminders -31, repairs -38, reports -43, research -79, sales 98, seo -36, shipping -52, shopping 172, software -98, strategy 31, support -42, travel 85, vendors -81, website -44, owner:nobody -56, owner:hiring_and_firing -55, owner:confidential -49, owner:health 298, owner:family -41, owner:own_study_or_hobby -35, owner:strategy -86, important 58, recurring -132
#topic household	automation -176, design 35, email -49, errands 104, events 120, family 61, filing 103, household 487, it -179, learning -117, market_research 66, meetings -94, newsletter -192, office 130, reminders -107, repairs 243, reports -97, research 76, sales -141, scheduling -164, seo -133, shopping 135, social -76, software -118, strategy -67, support -112, transcription -88, travel 94, vendors 52, website 145, owner:nobody 128, owner:authority -114, owner:hiring_and_firing 103, owner:confidential -74, owner:family 55, owner:own_study_or_hobby -107, important -118, recurring 72
#topic hr	automation -48, calls -54, content 54, crm -50, data_entry -77, database -43, design -80, email -76, events 75, family -109, health -52, household -40, hr 387, it -51, learning -56, legal -48, media 82, meetings 34, newsletter -51, repairs -46, research -55, sales -40, scheduling 188, seo -50, shipping -75, shopping -31, strategy 81, support 124, transcription 54, vendors -56, website 51, owner:nobody 82, owner:authority 31, owner:hiring_and_firing 341, owner:confidential -109, owner:health -71, owner:family -133, owner:own_study_or_hobby -68, owner:strategy -73, important 90
#topic it	bookkeeping -39, content -65, crm -41, data_entry 55, database 39, design -67, email 51, errands -35, events -74, family -65, filing 31, health 49, household -115, hr -94, it 575, learning -53, legal -78, market_research -59, media 198, meetings 91, newsletter -50, office 42, reminders -36, reports -56, research 154, sales -68, scheduling -75, seo -47, shipping -77, shopping 46, social -67, software 147, strategy -134, support -92, transcription -55, travel 109, vendors -89, website 58, owner:nobody 191, owner:authority -42, owner:hiring_and_firing -34, owner:confidential -33, owner:health 70, owner:family -49, owner:own_study_or_hobby -41, owner:strategy -62, important -67, recurring -68
#topic learning	bookkeeping 65, content -90, crm -54, data_entry -109, design -82, errands 58, events 125, family 30, health 79, household -65, hr -110, it -78, learning 370, legal -120, meetings -90, newsletter 59, reminders -38, repairs -69, reports -89, sales -92, seo -32, software 104, support 90, transcription 96, travel -73, vendors -72, website 46, owner:nobody -73, owner:authority -48, owner:hiring_and_firing -74, owner:confidential -56, owner:family -41, owner:own_study_or_hobby 323, important 45, recurring -54
#topic legal	automation -42, bookkeeping -67, calls -30, content -45, crm 111, database -46, design 68, email -99, errands 102, family -131, filing 147, health -45, household -36, hr 47, it 104, learning -81, legal 426, market_research -32, media -74, meetings -59, newsletter -42, office -49, repairs -91, reports -31, research 49, sales 81, scheduling 58, seo -30, shipping -85, shopping -77, social -73, software -35, strategy 56, support 45, travel -61, vendors 160, website -69, owner:nobody 35, owner:authority 116, owner:hiring_and_firing -54, owner:confidential 108, owner:health -42, owner:family -133, owner:own_study_or_hobby -77, owner:strategy 46, important 116, recurring -109
#topic market_research	bookkeeping -33, content -32, crm -43, data_entry 150, design -37, errands -30, events 182, filing -32, household -52, hr -50, legal -35, market_research 519, newsletter -54, office -80, repairs -36, reports 92, research -30, sales -63, scheduling -32, seo -37, shipping -34, shopping -48, social 67, software -43, strategy 110, support -60, owner:nobody 36, owner:authority -38, owner:strategy 112, important -184, recurring -34
#topic media	automation 85, bookkeeping -53, calls -44, database -48, email -69, errands 71, events -196, family -38, health -54, household 106, hr -84, it 162, legal 41, market_research -55, media 643, meetings -78, newsletter -57, office -82, reminders -41, repairs -82, reports -44, research 77, seo 81, shipping -97, shopping -141, social 219, software -118, strategy -124, support -88, transcription 269, travel -117, vendors -61, website 63, owner:nobody 268, owner:authority -45, owner:hiring_and_firing -34, owner:health -36, owner:own_study_or_hobby -70, owner:strategy -64, important -206, recurring -90
#topic meetings	automation 42, bookkeeping -60, content -30, crm -66, data_entry -66, database -33, design -105, errands -74, events -56, family 43, filing -45, health -64, household -47, hr -62, learning 173, legal -46, market_research -39, media -46, meetings 693, newsletter -40, repairs -43, reports -36, research -53, sales 43, scheduling 215, seo -33, shipping -50, social -53, software -48, strategy 48, support -40, transcription 92, travel 62, vendors -87, website -49, owner:nobody 97, owner:authority 51, owner:hiring_and_firing -67, owner:health -72, owner:own_study_or_hobby 78, owner:strategy -96, important -140, recurring -35
#topic newsletter	automation -37, bookkeeping -103, content 243, data_entry 47, database -35, design 198, email 142, errands -51, events -71, family -80, filing -57, health -48, household -147, hr 121, it -54, learning -48, legal -41, market_research 72, media -43, meetings -64, newsletter 539, office -61, repairs -98, research -51, sales -44, scheduling -66, seo 204, shipping -47, shopping -65, social 89, strategy -47, support -62, travel -43, vendors -65, website -41, owner:nobody 162, owner:hiring_and_firing 75, owner:health -40, owner:family -74, owner:own_study_or_hobby -41, important -252, recurring -90
#topic office	automation -32, bookkeeping -38, content 137, crm -55, data_entry 155, database 110, design -92, errands 176, events 135, family -68, filing -113, health -63, household -79, hr -134, it 161, learning -77, legal 42, market_research 63, media -55, newsletter -54, office 448, repairs -182, reports 33, research -93, sales 130, scheduling -42, seo 49, shipping 78, shopping 40, social -42, software -71, strategy -144, support -80, transcription -44, travel -81, website -80, owner:nobody 233, owner:authority -32, owner:hiring_and_firing -34, owner:own_study_or_hobby -32, owner:strategy -49, important -96, recurring 46
#topic reminders	automation 123, bookkeeping 67, email -77, errands -48, reminders 403, scheduling -31, software 37, owner:nobody 41
#topic repairs	calls 124, crm -84, data_entry -86, database -100, design 32, errands 45, events -110, family -54, filing -120, health 68, hr -179, it -34, legal -187, market_research 31, media -68, meetings -170, newsletter -83, office 54, repairs 526, reports 86, research 63, sales 86, scheduling -69, shipping -114, shopping 98, social 33, software -84, strategy -205, support 69, travel 162, vendors 146, owner:nobody 207, owner:authority -147, owner:hiring_and_firing -76, owner:confidential -64, owner:health 121, owner:own_study_or_hobby 67, owner:strategy -96, important 37, recurring -154
#topic reports	automation -42, bookkeeping -76, crm -51, data_entry 247, database -36, design -47, errands -48, events -60, family -33, filing 86, health -44, household -40, hr -95, it -54, learning -99, legal 106, media -38, meetings 66, newsletter -45, office -53, repairs -52, reports 704, research 68, scheduling -62, seo 39, shipping 111, shopping -44, social -54, software -100, strategy -95, support 51, travel -43, vendors -76, website -64, owner:nobody 234, owner:own_study_or_hobby -65, owner:strategy -49, important -99, recurring -147
#topic research	automation -92, bookkeeping -159, crm -96, data_entry -75, design 43, email 104, errands 136, family -123, filing -40, health -138, household 211, it -190, learning -145, legal 99, market_research 190, media -86, meetings -105, office -150, reminders -56, repairs -86, reports 215, research 546, sales -83, seo 101, shipping -68, shopping -121, software -34, support 71, vendors 77, website -100, owner:nobody 228, owner:authority 45, owner:hiring_and_firing 57, owner:health -128, owner:family -99, owner:own_study_or_hobby -116, important -196, recurring -203
#topic sales	automation 64, calls -75, content -64, crm 268, data_entry -60, database -83, design -51, email 44, errands -63, events 87, filing -65, health 162, household -83, hr 47, it -33, learning -39, legal -77, market_research -114, media -60, meetings -56, newsletter -60, office -49, repairs -93, reports 126, research 88, sales 374, scheduling -52, shopping -42, social -60, strategy -91, support -88, travel 107, vendors 226, owner:authority 81, owner:hiring_and_firing 52, owner:confidential -40, owner:health 127, owner:own_study_or_hobby -48, owner:strategy -164, important 73, recurring 32
#topic scheduling	automation 283, bookkeeping 86, calls -47, content -55, crm -56, data_entry -71, database -68, design 159, email 89, errands -149, events -98, family -151, filing -85, health 96, household -61, hr -115, it 71, legal -93, media -68, meetings -60, newsletter 48, reminders -43, repairs -69, reports -50, research -98, sales -113, scheduling 635, seo -50, social -52, software 144, strategy 49, support -52, travel 67, owner:nobody 193, owner:hiring_and_firing -86, owner:confidential -43, owner:health 39, owner:family -134, owner:own_study_or_hobby -31, owner:strategy 49, important -163, recurring -33
#topic seo	learning -30, market_research 74, seo 477, software -59, website -69, owner:nobody 69, important -135
#topic shipping	bookkeeping -59, calls -42, content -80, crm 49, database 42, design -54, email 72, errands 223, events -64, family -76, health -52, household -62, hr -89, it 91, learning -90, legal -117, market_research 59, media -70, meetings -91, newsletter 61, office 112, reminders -38, repairs -116, reports -60, sales 142, scheduling -74, seo -47, shipping 531, shopping -121, social -68, software -38, strategy -142, support 221, transcription -42, vendors 134, website -51, owner:nobody 295, owner:authority -52, owner:confidential -47, owner:family -52, owner:own_study_or_hobby -38, owner:strategy -52, recurring -42
#topic shopping	automation -35, bookkeeping -51, calls -76, content -48, crm -107, data_entry -33, database -66, design 108, email -85, errands 37, household 121, hr -199, it 34, learning -49, legal 43, market_research -116, media -126, meetings -120, office 184, reminders -81, repairs -54, research 71, sales 137, scheduling 113, seo -57, shopping 401, social 31, software -174, support 155, transcription -86, travel -80, vendors 195, owner:nobody 115, owner:authority -61, owner:hiring_and_firing -61, owner:confidential 60, owner:own_study_or_hobby -41, important -69, recurring -130
#topic social	automation -32, bookkeeping 59, content 230, data_entry -49, design -48, email -37, errands 110, events -86, family -31, filing -38, health -34, household -48, it -40, learning -33, legal -39, market_research -33, media 199, meetings -46, newsletter 41, reports -35, research -66, sales -41, scheduling -72, seo -31, shopping -58, social 651, software -84, strategy -93, support -44, travel -38, vendors -39, website -46, owner:nobody 110, owner:hiring_and_firing 79, owner:health -40, owner:own_study_or_hobby -30, owner:strategy -43, important -162, recurring 58
#topic software	automation 169, bookkeeping -227, calls -172, content 59, data_entry 49, database 294, design 54, email 36, events -75, family -146, filing -51, household -135, hr -102, it 155, legal -234, market_research -108, media 37, meetings -122, office -110, reports -90, research 112, sales -114, scheduling -227, shipping 45, shopping -44, social 117, software 558, strategy 72, transcription -124, travel 37, website 288, owner:nobody 136, owner:authority 67, owner:hiring_and_firing -117, owner:confidential -83, owner:family -100, owner:strategy 74, important 102, recurring -40
#topic strategy	content -34, crm -36, data_entry -45, database 62, design -42, email -53, errands -30, events 35, filing 47, household -45, hr 103, it -111, learning 36, legal 69, market_research -44, media -41, meetings -33, repairs -47, reports -34, sales 140, scheduling 72, seo -46, shipping -37, shopping -60, software -50, strategy 489, support -40, vendors -68, website -30, owner:nobody -232, owner:authority 50, owner:confidential -52, owner:family -55, owner:strategy 346, important 243, recurring -68
#topic support	automation 109, bookkeeping 70, calls 82, content -70, crm 109, data_entry -35, database 107, design -84, errands 87, events 92, family -102, filing 52, health -58, household -86, it -108, learning -93, market_research 94, meetings -89, newsletter 31, office -40, reminders -40, repairs 63, research -133, sales -78, scheduling -131, seo -52, shopping -122, software 78, strategy -115, support 410, transcription -41, travel 47, vendors 47, website -54, owner:nobody 175, owner:authority -41, owner:hiring_and_firing -52, owner:confidential 117, owner:health -36, owner:family -63, owner:own_study_or_hobby -67, owner:strategy -33, important 31, recurring 52
#topic transcription	automation -32, email -41, health -34, household -48, hr -52, it -43, legal -35, media 118, scheduling -36, shopping -42, transcription 704, owner:nobody 128, owner:hiring_and_firing -31, owner:health -39, important -278, recurring 97
#topic travel	bookkeeping 227, calls 84, content -52, crm -43, data_entry -77, database -45, design -62, filing -69, health -119, household -122, hr -59, it -78, learning 33, legal 34, market_research -59, media -47, meetings -66, newsletter 99, office -98, reminders -33, repairs -67, reports -45, seo -51, social -64, strategy 103, transcription -34, travel 654, vendors -72, website 137, owner:nobody 105, owner:authority 85, owner:hiring_and_firing -58, owner:confidential -49, owner:health -61, owner:own_study_or_hobby -52, owner:strategy 43, important -105
#topic vendors	automation -53, calls 46, content 64, crm 62, data_entry -101, database -51, design -58, errands -53, events 123, family -118, health -163, household -63, hr -31, it -57, learning -60, legal 57, market_research -56, media -42, meetings 100, newsletter -64, office -70, reminders -37, repairs -71, reports -72, research 148, sales 184, scheduling 52, seo -44, shipping 115, shopping 47, social -52, software -100, strategy 66, support 43, transcription -35, travel -82, vendors 483, website -42, owner:nobody 223, owner:authority -35, owner:health -106, owner:family -67, owner:own_study_or_hobby -33, owner:strategy 60, important -54, recurring -95
#topic website	automation -53, bookkeeping -59, calls -36, content 41, crm -42, data_entry -79, database -58, design 187, email -122, errands -67, events -223, family -63, filing -56, health -109, household -39, hr -104, market_research 142, media -64, meetings 35, newsletter -59, office -79, reminders -33, repairs -110, reports -38, sales 204, scheduling -119, seo 345, shipping -61, shopping -92, social 84, software 36, strategy -47, support 59, transcription -47, travel 78, vendors -66, website 663, owner:nobody 194, owner:hiring_and_firing -47, owner:confidential -42, owner:health -91, owner:family -53, important -100, recurring -114
#unknown	automation -59, bookkeeping 73, content 38, crm -113, database -54, design 73, events 54, filing -46, household 32, it -37, learning 40, legal -41, media 71, meetings -115, newsletter -34, reminders 35, repairs 119, scheduling -47, shopping 30, strategy -43, travel 69, vendors -40, owner:nobody -37, owner:authority -155, owner:confidential 33, owner:family 53, owner:own_study_or_hobby 44, recurring -220
#urgency calm	bookkeeping 44, content -38, events -33, scheduling -57, strategy -76, owner:strategy -74
#urgency pressure	bookkeeping 182, calls 40, database 56, email 110, it -88, repairs -48, software 136, strategy -49, owner:nobody 76, recurring -38
#urgency trouble	bookkeeping -39, calls 68, content -45, data_entry -53, database -57, design -55, errands -51, events -49, filing -62, health -59, household -142, it 218, learning -36, legal 37, market_research -39, media -38, meetings -38, newsletter 65, repairs 145, reports 45, research -50, sales -33, scheduling 57, seo -42, shipping 78, shopping -71, social -43, software 88, strategy -77, support 178, vendors -31, website 174, owner:nobody 135, owner:health -93, owner:family 62, owner:strategy -48, important 134, recurring -98
#urgency waiting	bookkeeping -135, calls 47, data_entry -67, email 100, health -37, household -83, it 70, legal 41, meetings 60, newsletter -30, office 109, repairs -58, scheduling 169, software -70, strategy 107, support 56, owner:authority 136
00	meetings 39, important -33
0161	calls 65, errands -53
1	software 36, important -42
10	sales 61, important 46
10k	strategy 86, owner:nobody -44, owner:authority 71, important -30
118	bookkeeping 32, important -78
12	learning 36, support 45, owner:own_study_or_hobby 41, important 123, recurring 58
120	events 359, travel -31, owner:nobody 64, important -131
121	bookkeeping 32, important -78
14	learning 33, media -55, research 66, scheduling 79, transcription 79, owner:own_study_or_hobby 40
140	shopping 98
14th	scheduling 56
15	calls 45, research -36
2	software 57, important 81
20	media 80, office -47, shopping 144, important -36
200	sales 60, shopping -35, vendors 97
2019	filing 31
2022	database 74, support -33, important -138
2027	design 118, scheduling -85, important -36
22nd	scheduling 84
25	events 187, owner:nobody 53, important -45
28th	bookkeeping 31, important 96
3	automation 66, events -63, health -70, reminders -34, research 48, sales 67, scheduling 106, software 39, strategy 58, owner:health -48, owner:own_study_or_hobby 41
3 days	automation 56, research 44, important -44
30	email -42, sales 87, scheduling 75, shipping 39, important 112
300	content 85, learning -53, owner:nobody 34, owner:own_study_or_hobby -33
35	important 87
38	support 70
3rd	email 62, important -31
4	health 96, software 49, owner:nobody -36, owner:health 69, owner:own_study_or_hobby 32, important 87
40	hr 104, sales 34, software -63, support 47, important 65, recurring -44
4711	email -49, support 83
4th	scheduling 65, software -35
5	learning 250, shipping -33, software 79, vendors 78, owner:nobody -114, owner:health -34, owner:own_study_or_hobby 216, important -56
500	data_entry 111, filing -45, shopping 108
6	support 37, important 36
60	bookkeeping 104, content -62, data_entry 110, events -57, media 55, research 86, seo -33, important 34
6th	travel 52
8	calls 45, design 50, research -41
840	bookkeeping 79, important 89
8th	scheduling 48, travel 50, important -51
9	media 90, meetings 34, scheduling 69, support 43, recurring 75
90	sales 78, important 89
900	strategy 67, owner:nobody -70, owner:authority 72, important 44
=10k	strategy 51, owner:authority 42
=12	important 74, recurring 35
=120	events 215, owner:nobody 38, important -79
=14	media -33, research 39, scheduling 47, transcription 47
=2	software 34, important 49
=20	media 48, shopping 86
=200	sales 36, vendors 58
=25	events 112, owner:nobody 32
=3	automation 39, events -38, health -42, sales 40, scheduling 63, strategy 35
=30	sales 52, scheduling 45, important 67
=4	health 57, owner:health 42, important 52
=40	hr 62, software -38, important 39
=5	learning 150, software 48, vendors 47, owner:nobody -69, owner:own_study_or_hobby 129, important -33
=500	data_entry 67, shopping 65
=60	bookkeeping 62, content -37, data_entry 66, events -34, media 33, research 51
=8th	important -31
=9	media 54, scheduling 42, recurring 45
=a	bookkeeping -83, email 35, events -88, filing -45, health 37, it -34, learning -84, legal 30, media -68, meetings -55, office 59, reminders 37, repairs -45, research 40, sales 80, scheduling 128, seo -46, social -46, transcription 39, travel 63, vendors -74, website 43, owner:nobody 38, owner:own_study_or_hobby -80, recurring -77
=ab	software 39, important 32
=abholen	errands 73
=ablag	filing 41
=about	calls 40, content 38, data_entry -37, design -31, email 52, errands -48, filing 32, household -33, hr 105, learning -37, legal -32, market_research 93, reminders 30, repairs -44, sales 51, shipping -36, social 43, strategy 72, support -52, vendors 32, owner:nobody -50, owner:authority -40, owner:hiring_and_firing 52, owner:confidential 107, owner:family -36, owner:own_study_or_hobby -51, recurring -42
=abroad	travel 104
=absagen	email 85, family -46, important -59
=academia	important -68
=accept	email 117, events -41, sales -34, software 59, strategy 58, owner:authority 76, owner:strategy -35, important 106
=acces	events -34, it 79, office 77
=accident	important -84
=account	automation 62, crm 141, it 153, software -36, owner:strategy 34, important -36
=achet	shopping 53
=acknowledg	email 31
=acta	meetings 32
=ad	design 64, hr 41, newsletter -89, social 129, important 83
=adapt	design 79, reminders 61
=add	crm 90, database 57, support -40, website 38
=addres	bookkeeping -35, email 95, errands -34, legal 44, support 64, important 67
=address	data_entry -58, database 105, software 43, important 51
=admin	software 91
=ads	content -30, seo 41
=adword	newsletter -46, seo 130, important -32
=affich	design 35
=aft	database 42, email 45, household 53, meetings 38, office 60, support 33, travel -34, owner:nobody 53, important 50
=again	calls 34
=against	legal 49, market_research 53
=agenda	meetings -50, scheduling 87
=agre	meetings 92
=aid	office 39, research 50, important -64
=air	household 104, office 72, important -32
=airtabl	data_entry 44
=aktualisieren	crm 92, important 53
=al	calls 35, important -35
=alarm	office 88, reminders 157, software -72
=album	media 54
=alert	reminders 156, important -41
=all	crm 52, data_entry 86, design -49, newsletter 63, reminders 78, reports -47, sales -43, owner:nobody 36, important -121
=allow	bookkeeping -31, data_entry -52, legal 82, research 176, software 37, important 106
=almacen	shipping 141
=alon	hr 44, strategy 33, owner:nobody -42, owner:strategy 35, important 95
=alt	content -46, seo 82
=alternativ	research 76
=am	bookkeeping -51, scheduling 31, travel 98, vendors 50, important -71
=among	bookkeeping 38, important -35
=an	email 97, hr 66, reminders 139, support 51, vendors -77, owner:nobody 57, important -51
=analytic	seo 99, website -48
=and	automation 43, content -40, crm -57, data_entry 32, design -52, email -88, errands -59, events 105, family -69, filing 60, health -75, household -37, learning -39, legal 45, media 107, meetings 53, office 43, repairs -42, reports 32, sales 31, shipping 68, shopping 111, software -54, strategy -50, travel 40, vendors -45, owner:nobody 102, owner:health -55, owner:family -57, important -50, recurring -34
=android	software 125, important 57
=angebot	research 38, sales -52, vendors 61, important -54
=angr	support 30
=anmeldung	software 44, important 31
=anniversar	content 32, events 52
=announc	email 84
=annoy	bookkeeping -38, support 173
=anoth	vendors 74
=anrufen	calls 34
=answ	data_entry 84, social 52, vendors 50
=any	email 63, important 42
=api	software 35, important 51
=apologis	email 107, support -53
=app	software 45, support 60, important 57
=appel	calls 48, sales 37, important 62
=appl	household 36
=applic	hr 65, software -37
=apprentic	hr 200, strategy -40, owner:hiring_and_firing 70
=approv	strategy 54
=architect	email 33, research 50, sales 54
=archiv	crm 56, database 85, filing 84, sales -43
=are	crm 50, household 48, legal 48, meetings 43, research -84, sales 49, software 124, support 37, owner:nobody 60, important 113
=arrang	design 67
=arriv	automation 37, shipping -32, support 118
=articl	content -43, data_entry 138, reports 74, seo 56, important -69
=articulo	content 41
=artigo	content 30
=as	filing 95, learning -34, reports 59, software 64, support -50, transcription 41, owner:nobody 57, owner:own_study_or_hobby -37, important -98
=ask	health 73, hr 38, sales 120, social 41, vendors 74, owner:nobody -69, owner:confidential 54, owner:health 62, important 31
=assembl	content -64, meetings 216
=assign	automation 95, crm 31
=at	bookkeeping -41, calls 43, data_entry -36, email -40, errands -48, events 63, health 129, household -42, market_research 44, media -47, meetings -32, office 53, repairs 54, research -36, scheduling 59, shopping -48, strategy 35, support -43, travel 112, vendors 68, website -51, owner:nobody -65, owner:authority 43, owner:health 115, owner:strategy -40, important 43, recurring -61
=ata	meetings 39
=attach	email 85
=au	automation 83, calls 30, data_entry -67, legal 58, travel -53
=audio	media -63, transcription 130
=auf	meetings -61, scheduling 75
=aufkleb	design 165, important -54
=aufraumen	email 63, filing 88, shopping -37
=augment	hr 52, owner:nobody -39, owner:hiring_and_firing 59, important 35
=august	email 121, household -33, office 48, important -34
=aus	errands 57, repairs 79, important -53
=aushilf	hr 156, important 63
=ausschreibung	sales 161, important 73
=auswertung	reports 59
=auto	automation 111
=automatica	automation 41
=autumn	design -44, social 71
=aux	email 54, newsletter 103, repairs -31, shipping -35, important -39
=availabilit	scheduling 45
=availabl	scheduling 54
=avec	bookkeeping -30, family 47, owner:family 49
=averag	repairs -34, reports 170, important -57
=avisar	email 63, important -49
=aviso	household -31, website 87
=awa	household 99, meetings 67, important -72
=awn	repairs 61, research 79
=ayuntamiento	sales 95, important 40
=b	events 93, travel 77, important -43
=babysitt	family -43, household 79, owner:nobody 43, owner:family -41, important -37
=back	bookkeeping -32, content -39, errands 105, health 54, market_research 66, sales 51, scheduling 42, strategy -33, support 51, owner:nobody 48
=background	media 74, research 102
=backlink	seo 87
=backup	database 42, important -30
=badg	data_entry 43, design 97, events -52, office 227, important -115
=badl	reports 82, sales -42, support 50
=bag	family -40, household -42, office 102, owner:nobody 44, owner:family -34, important -61
=bak	family 38, household 62, shopping -68, owner:nobody -32, owner:family 42
=baker	market_research 55, vendors 46, important -55
=balanc	bookkeeping 43
=ballet	family -34, health 90, owner:nobody -43, owner:health 84
=banco	bookkeeping -39, database 38, important -41
=band	events 136, legal 36, owner:nobody 39
=bank	bookkeeping -37, errands 82, reports 61, strategy 37, owner:authority 33, owner:strategy -46, important -49, recurring -37
=bann	design -32, email 66, website 89
=banqu	bookkeeping -45, strategy 38, important 33
=bar	events 118, hr -50, website 62
=barbecu	household 144
=barista	owner:nobody 39, important 65
=barn	research 35
=bas	data_entry 122, email 51
=basket	software 133
=basura	recurring 62
=batch	automation 97, sales -62, vendors 115
=bath	family 84, travel 50
=bathroom	sales 35, important 107
=batter	it 119, repairs 62
=be	seo 75, owner:strategy 33
=beantworten	support 51
=bed	health 96, household 268, shopping -34, owner:nobody -59, owner:health 97
=bedtim	family 59, important -35
=beer	family 56, owner:family 52
=befor	automation 38, reminders 75, scheduling 56, software 66
=behind	social 68
=bei	crm 93, data_entry -33, email 36, seo 45, important 39
=beitrag	bookkeeping 52, content -40, health -33, social 97
=beleg	bookkeeping 69, filing 125, important -33
=bell	office 97, repairs 123, support -60, owner:nobody 36, important -42
=ben	errands 47, family 50, owner:family 43, important -30
=bench	office -31, shipping 66
=benchmark	market_research 127, reports 82
=bescheid	email 31
=beschwerd	important 40
=besprechung	scheduling 57
=best	media 47, research 166
=bestand	data_entry 143
=bett	seo 76
=between	automation 33, content -37, crm -34, repairs 57, seo 71, strategy 64, owner:nobody -58, owner:authority 39, owner:confidential 34, owner:strategy 36
=bewerb	owner:nobody -43, owner:hiring_and_firing 46, important 53
=biblioteca	important -40
=bid	sales 62, vendors 110
=big	market_research 36, owner:nobody -38, owner:strategy 45
=bigg	shopping 123
=biggest	market_research 78, owner:strategy 37
=bik	family 39, health 77, shopping 87, owner:nobody -90, owner:health 65, owner:family 37, important -57
=bilan	bookkeeping -78, reports 128, important -35
=bild	design -44, media 88
=bildschirm	it 161
=bill	bookkeeping 86, important 61, recurring -33
=billet	events -31, travel 153
=bin	household 156, office 67, shopping -56, recurring 50
=bind	filing 130
=bio	content -57, social 131
=bird	learning 244, owner:nobody -61, owner:own_study_or_hobby 87, important -51
=birthda	family 71, owner:nobody -35, owner:family 44, important 31
=birthday	data_entry 57, hr 45
=bitt	strategy 45, owner:authority 50
=blank	software 143
=blind	household -34, office 46, repairs 120, important -44
=block	events -48, repairs 72, scheduling 49, travel 41, owner:nobody 33, important -55
=blog	website 119, important -34
=blood	health 142
=blu	shopping 54
=board	calls -31, crm 43, meetings 68, research 37, sales -39, social 60, strategy -43, travel 132, vendors -31, owner:nobody 31, important -90, recurring 82
=boil	research 72, important -37
=boletim	newsletter 44
=boletin	newsletter 44
=bolo	errands 69, reminders 92, research -51, important -42
=bon	support 36
=bonu	hr 57, sales 32
=book	automation 82, bookkeeping 71, content 79, data_entry 47, email -33, learning 51, legal -82, media -41, office 78, scheduling -49, shipping 39, social -71, software 52, important 39
=booth	errands 108, media -46
=both	health -40, hr 40, scheduling 69, support -35, owner:confidential 44, important -32
=bottl	errands 146, important -40
=bounc	data_entry 47, email -61, it 73, important 84
=box	bookkeeping 73, calls -84, data_entry -34, errands 69, filing 51, household -32, it 114, office 86, sales 62, shipping 68, social -86, owner:nobody 34, important -36, recurring 31
=boy	family 105, owner:nobody -63, owner:family 90
=brak	repairs 40
=branch	reports 40, strategy 91, owner:nobody -83, owner:strategy 115, important 71
=brand	design 38, market_research 58
=bread	household 48, shopping -41
=breakfast	family 35, owner:nobody -32, owner:family 41, important 50
=brief	email 54, meetings 31, office 165, owner:nobody 34
=bring	errands 46, events 78, reminders 49, research -45, scheduling 99, owner:family 35, important -47
=brochur	content 32, design -52, research 136
=broken	bookkeeping 30, email 42, shipping -36, support 31, website 50, important -40
=brot	social 31
=buch	errands 56, learning 78
=bucherei	errands 193
=budget	bookkeeping -59, newsletter 42, reports 35, seo 55, software -69, strategy 147, owner:nobody -80, owner:strategy 66
=buffet	events 145, important -33
=bug	important 44
=build	events -66, family 68, hr 78, learning 81, media 57, owner:nobody -71, owner:family 51, owner:own_study_or_hobby 58
=bulb	household -62, repairs 130, shopping 146, support -50
=bus	scheduling 30, travel 70
=buscar	errands 113, household 51, research -80, scheduling 33
=busines	data_entry 36
=bussgeld	legal 200, important 76
=button	learning -38, repairs 104, software 44, owner:nobody 37, important -58
=buy	market_research 81, reports -43, shipping 40, strategy 105, support 109, owner:strategy 37, important 85
=by	automation 142, calls 36, data_entry 44, email -46, filing 43, legal 56, media -50, repairs -39, reports 106, sales -54, seo 44, social -38, software -46, strategy -46, support -48, travel 53, owner:nobody 51
=cabin	travel 218
=cabinet	filing 195
=cabl	it -36, repairs 51, shopping 124, important 69
=cach	software 51, important 49
=cadastro	data_entry 41, software 45
=cadeau	shopping 30, support 30
=caf	legal 46, market_research 72, office 52, reports 49, research -32, sales 34, important 75
=cak	household -50, reminders 34, seo 69
=caldera	repairs 35, important 73
=calendar	content -59, design 52, it 36, scheduling -62, social 86, software 39, important 59
=call	calls 256, errands -40, hr -62, sales 38, support 56, owner:nobody 37, owner:own_study_or_hobby -36
=cam	support 109, important 78
=cambiar	vendors 83, website 42
=camera	it 61
=camp	bookkeeping 41
=campaign	social 85
=can	it 39, research 71, scheduling 42, vendors 104, owner:nobody 32, owner:authority 39, important -81, recurring -30
=can't	scheduling 36, support 45, owner:nobody 32
=cancel	automation 37, support 38, vendors 63, important -39
=cancell	support 58, travel 35, important -40
=candidat	hr 46, owner:nobody -43, owner:hiring_and_firing 53, important 33
=candidato	owner:nobody -54, owner:hiring_and_firing 67, important 72
=candl	design 39, household -83, shopping 101
=caption	content 116, media -31, social -72
=car	design 35, errands 139, health 81, repairs -74, transcription 48, travel 37, owner:nobody -55, owner:health 72
=card	crm 48, data_entry 36, design 155, email -43, events 108, it 52, meetings 53, office -30, reminders 68, software -95, strategy 80, vendors -32, owner:nobody -33, owner:strategy 66
=carpeta	filing 106
=carro	travel 114, important -42
=cart	design 152, software 138
=cas	support 68, important 42
=cash	bookkeeping 59, errands 83, strategy -43, important -107, recurring -40
=cassett	transcription 232
=cat	household 64, shopping 63
=catalogu	content 59, data_entry 168, errands -46, sales 78, shopping -55, important -45
=cater	events 39, sales 32, important 32
=caution	bookkeeping 146, important 69
=cc	email 151
=cellar	household 122, repairs 42
=centr	important -48
=certificat	bookkeeping -35, filing 136, legal -31, research -31, website 70, important -81
=chain	repairs 79, sales 89, important 65
=chair	events 39, office 199, shopping 60, support -64
=chang	email 96, errands -32, household 77, legal 42, strategy -49, website 49, owner:nobody 48, important -53
=channel	newsletter 43, social 180, strategy -31, important -40
=chapt	learning 92, owner:own_study_or_hobby 35, important 36
=charg	errands 65, market_research 52, shopping 76
=chart	filing 65, reports 33, support -47
=chas	email 105
=chat	support 153, recurring 34
=chaudier	repairs 32
=cheap	research 141, travel 52
=cheapest	research 144
=check	content 80, health 104, legal 48, market_research 62, office -35, research 54, scheduling -39, software -33, travel 53, owner:health 39
=checkout	software 99, travel 70, website -70
=chees	sales 61, important 83
=chequ	bookkeeping 116, errands -32
=cherch	errands 115
=chiffr	reports 36, important 32
=chimne	repairs 89
=choir	email 64, owner:nobody 54, owner:family -35, important -43
=choos	bookkeeping -68, hr 72, software 59, strategy 138, owner:nobody -151, owner:authority 96, owner:hiring_and_firing 50, important 151
=christen	family 77, owner:family 56, important 77
=christma	household 59, owner:nobody 55
=ci	email 73, research -31
=circular	email -37, newsletter 190, important -53
=cita	health 45
=claim	bookkeeping 86, legal 40, support 129, travel -49, important 63
=clas	content -38, health 107, learning -108, scheduling 37, social 56, software 139, owner:health 70, owner:own_study_or_hobby -49, important -74
=class	events 70, research 70, software -58, strategy 48, owner:strategy 44, important -30
=claus	legal 40, important 61
=clean	crm 68, database 31, errands 164, filing -40, household -34, legal -43, office 45, repairs -37, shopping -45, software 32, vendors 53, important -150, recurring -47
=clear	filing 66, software -40, support 85, recurring 101
=click	scheduling -48, software 58, important 71
=client	crm 137, database -54, hr -32, legal -33, market_research 115, research -36, sales -90, shipping 47, strategy 53, vendors -33, owner:nobody 47, important 40
=clinic	health 153, software -37, travel 51, owner:health 56
=clip	social 64
=clos	office 31, sales 168, strategy 55, owner:nobody -42, owner:strategy 58, important -38
=cloud	it 154
=club	bookkeeping 39, family -41, learning 49, research 40, scheduling -33, social 67, strategy 55, owner:nobody -32, owner:family -36, owner:own_study_or_hobby 42, owner:strategy 54, important 88
=co	strategy 45, owner:confidential 55, important 30
=coach	travel 144
=coat	errands 39, office 79
=cobbl	repairs 88
=coch	travel 66
=cocina	household 36
=cod	database -32, it 58, office 134, research -45, shipping 125, owner:nobody 33, important 42
=coffe	health 81, shopping 63, owner:nobody -58, owner:health 75
=cold	sales 148, important 69
=coli	support 49
=colleagu	content 78, email 85
=collect	bookkeeping 64, errands 40, meetings 56, newsletter 52, research 57, important 49, recurring -41
=collection	bookkeeping 58, newsletter 65, support -31
=collector	research -42, vendors 148
=colour	social 60, software 86
=column	content 56, data_entry 129, database 46, software -58, important -95
=com	email 56, market_research 41, newsletter 81, social 203, support -42, travel -45, vendors 117, important -31, recurring -43
=command	office 78, shipping 89, shopping -37, important 74
=commit	software 86
=committe	meetings 201
=communit	social 115
=compan	bookkeeping 89, data_entry -44, events -63, filing -39, legal 89, sales 57, vendors 100, important 43
=compar	reports 44, research 43, sales -67, vendors 88
=comparar	research 50
=competitor	market_research 55
=complain	vendors 68, important -46
=complaint	hr 35, owner:nobody -31, owner:confidential 34
=complet	crm 74, data_entry 73, sales -61
=compost	household 36, research 77
=comprar	office 52, shopping 52
=compt	bookkeeping 75, important -34
=comput	data_entry 56, important -33
=con	email -60, hr 34, it -43, meetings 40, newsletter 58, office 77, software 54, owner:hiring_and_firing 34, important -36
=concert	events 43
=conferenc	events 68
=confirm	email -120, scheduling 74, software 191
=conflict	hr 85, owner:confidential 41
=congratulat	email 91
=connect	automation 74, software 81
=consent	design -103, legal 163, website 87
=consulta	database 96, health -44, owner:nobody 40, owner:health -37, important -121
=contact	crm 154, email -56, it -44, vendors 51
=contain	errands 92, repairs -38, shipping 131
=content	content -63, seo 41, social 76
=contract	crm 51, hr 131, legal -49, sales 38, scheduling -45, strategy -75, vendors 75
=contrasena	software 42
=contrat	filing 35, important -43
=contrato	filing 55, important -92
=control	vendors 123, important 33
=convert	automation 100
=cook	hr 108, repairs -40, strategy -40, website 184, owner:authority -31, owner:hiring_and_firing 37, important 98
=cooki	household -73, website 166
=cop	automation 41, data_entry 42, filing 121, office 34, important -30
=copi	it 136, office 91
=corn	events 42, family -49, owner:nobody 52, owner:family -50, important -38
=corr	health 32, important -57
=correct	data_entry 110
=correo	newsletter 51
=cost	bookkeeping 52, reports 39, sales 36, important -97
=could	household -32, research 67, sales 51, strategy 41, owner:authority 31, important 70
=council	meetings 58
=count	bookkeeping 63, data_entry 179, email -36, errands -48, vendors 82, important -104, recurring -39
=coup	calls 153
=coupl	events -30, media 37, sales 54, important 55
=couri	scheduling -37, shipping 57
=cours	learning 57, shopping 130, strategy 50, support 36, website 55, owner:nobody -68, owner:own_study_or_hobby 51, owner:strategy 49, important -48
=court	legal -54, scheduling 109, support 44, important -48
=cov	content -71, design 161, repairs -34, shopping 86, important -56
=crack	repairs 193, important -44
=crat	errands -31, household -33, shipping 183, vendors 99, important 37
=credit	bookkeeping 54
=crew	bookkeeping -32, email 33, office 73, reminders 40, important -38
=crianca	important -43
=crm	automation 66, crm 87, important -74
=crop	media 153
=css	software -102, website 119, important -47
=csv	software 53, important 64
=cuisin	household 54
=cup	shopping 36
=currenc	bookkeeping 66
=curtain	household 55
=custod	family 81, strategy -44, owner:confidential -35, owner:family 55
=custom	bookkeeping 79, crm 59, database 79, email -68, newsletter 50, repairs -36, shipping 112, vendors -43
=cut	errands 70, media 176, social -92, software 47
=d	hr 171, owner:nobody -97, owner:confidential 201, owner:health -32, important 127
=d'accueil	content 35, hr 33
=da	crm 66, events -61, hr 57, legal 60, reminders 85, owner:hiring_and_firing 53, owner:health -31, important 60
=dach	important 45
=dad	family -31, travel 71
=dail	bookkeeping 50, shipping 46, recurring 79
=dair	shipping -34, vendors 137
=damag	bookkeeping 46, support 151, important 61
=dan	data_entry 46, software -30, important -33
=dar	email 55, strategy 82, travel -36, owner:nobody -57, owner:authority 75, important 32
=dark	software 35
=das	email 104, market_research 83, office 59, research 65, shipping -36, owner:nobody 51, important -86
=dat	bookkeeping -41, crm 79, events -35, filing 53, legal -38, media -58, scheduling 333, shopping -32, software 116, strategy -30, owner:nobody 75
=data	database 148, events -35, legal 131, scheduling 55, software 34, important 123
=databas	data_entry 91, database -49, important -98
=day	automation 30, bookkeeping 52, calls -31, crm 51, design -33, errands -32, events 55, family 67, hr 115, learning -43, media 36, meetings 34, sales -31, scheduling 87, shipping -61, social 43, strategy -74, vendors 47, owner:authority -47, owner:family 41, owner:own_study_or_hobby 54, owner:strategy -33, recurring -49
=db	database 119, important 57
=de	automation -34, content 51, crm 41, database -35, design 64, email 39, errands -41, events 64, family 89, health 45, household -87, hr 34, learning -51, newsletter 80, reminders 56, repairs -79, sales -42, scheduling 120, seo -35, shipping -42, shopping -99, social -47, vendors 47, owner:authority -35, owner:hiring_and_firing -31, owner:confidential 55, owner:health 39, owner:family 69, owner:own_study_or_hobby -55, owner:strategy -38, important 34
=dead	crm 63, hr -38, office 71, sales -42
=deal	important -63
=debit	bookkeeping 117
=debrief	meetings 192
=decid	important 43
=decidir	owner:authority 40
=declin	email 150, scheduling -31
=decor	events 178, household -55
=deed	filing 45, legal 51, owner:nobody -61, owner:authority 64, important 53
=del	errands -37, family 95, repairs -51, sales 73, scheduling 43, shopping -32, social 108, owner:family 77, important 42
=dela	scheduling 61, support 51, important -44
=delet	filing -32, it 85, software 205, owner:nobody 33, important 143
=deliv	errands 140, shipping -71, vendors 39, important -40
=deliver	crm 56, scheduling 31, support 57, vendors 81, owner:nobody 39, important 109
=dem	important -30
=demand	market_research 195, repairs -32
=demissao	hr 138, owner:confidential 54, important 45
=demo	sales 52
=den	email 78, family 39, sales 32, owner:family 47
=dentist	scheduling 63, important 40
=dentista	important 45
=depliant	design 164
=depos	errands 74
=deposit	bookkeeping 54, important -33
=der	bookkeeping -30, email 56, errands 51, events 56, market_research 67, sales 63, shopping -32, owner:nobody 40
=des	design 85, market_research 111, media 38, reports 32, sales -35, seo 59, owner:authority 46, important -91
=design	design 62
=desk	office 102, sales 71
=despesa	bookkeeping 154, important -59
=despido	hr 130, owner:confidential 56, important 33
=devi	crm -58, research 36, sales 39, vendors 31
=devolv	bookkeeping 38
=dhl	shipping 37
=dia	events 79, owner:nobody 32, important -34
=diagram	database 96, software -48, important -54
=dial	email 50, meetings 66
=dicte	transcription 69
=did	bookkeeping 57, email 40, meetings 31, repairs -41, reports 112, support -31, vendors 43, important -108
=die	automation 81, bookkeeping -66, design 38, email 129, errands 41, events -42, hr 47, it 95, reminders 41, reports 59, strategy -36, owner:nobody 64, important -69
=dienstplan	hr -36, scheduling 67, strategy 36, owner:authority 40
=differenc	bookkeeping 163, sales -42
=dig	email 37, research 73
=digitis	data_entry 138, filing -84, important -38
=dinn	household 77, shopping -32, owner:nobody -35, owner:family 30
=direction	email 43, strategy 129
=discount	sales 152, vendors 73
=dishwash	household -70, repairs 92, shopping 61
=dj	events 71
=do	bookkeeping -47, content -34, events 52, family 33, hr 118, market_research 72, research 58, sales -67, shipping -43, shopping -60, social -33, software -35, strategy 67, support 65, vendors 43, owner:nobody -58, owner:authority 35, owner:hiring_and_firing 39, owner:confidential 84, owner:health -49, owner:own_study_or_hobby -44
=dock	it 160
=doctor	health 35, scheduling -33, important 48
=docu	health -35, legal 54, travel 49, important 47
=doe	calls -31, it 36, legal -70, repairs 60, research 129, scheduling -42, shipping 54, support 35, owner:hiring_and_firing 30, important -87
=dog	household 87, market_research 56, repairs -32, research 33, travel 38, important -57
=doing	automation 50, strategy 64, owner:strategy 45
=domain	it 94
=don	errands 44, important -45
=don't	reminders 35, scheduling 31
=door	design 32, office 66, repairs 58, owner:nobody 82, owner:authority -54, important -147
=dos	design 77, meetings 47
=dossi	filing 45
=doubl	content -46, newsletter 64, important 69
=down	meetings 36, important 35
=download	filing 67, software 52
=draft	automation -37, content 64, strategy 35, owner:authority 42, important 107
=draw	filing 122, household -41, learning 87, repairs 35, owner:nobody -73, owner:own_study_or_hobby 84
=drill	errands 42, learning 40, office 90, reminders 39, repairs -32, important 41
=drink	health 94, hr 30, office 83, shopping -36, owner:nobody -81, owner:confidential 50, owner:health 79
=driv	errands 36, filing 68, household -32, hr 46, it 113, social -33, software -38, travel 93, owner:nobody 41
=drop	design -33, errands 48, newsletter 41, strategy 51, owner:nobody -45, owner:strategy 53
=dropbox	it 92
=dropdown	software 41
=druck	important -67
=dry	errands 54, scheduling 35
=du	email 76, filing -35, meetings 51, office 70, shopping -39, social 58, owner:nobody 31
=due	research 46
=dump	database 192, important 71
=dunn	important 54
=duplicat	data_entry 93, database 40
=dust	household 53
=dut	bookkeeping 148, shipping 44, software -46
=e	bookkeeping -46, data_entry 53, errands 68
=each	email 47, filing 60, reminders 48, scheduling 44, seo 63, strategy -34, website -59, owner:nobody 45, important -74, recurring 33
=earl	health 116, owner:nobody -62, owner:health 97
=east	scheduling 85, important -30
=eat	health 79, household 84, owner:nobody -51, owner:health 67
=ebook	content -39, design 88
=ecrir	email 39, software 44, important 37
=edit	media 74
=editar	media 35
=eight	household 90
=ein	bookkeeping -35, social 45, important -71
=eintragen	data_entry 40, important -30, recurring 115
=el	bookkeeping -63, content 51, design -84, email 73, errands 31, events -31, legal -37, reminders 102, repairs 55, shipping -46, shopping 33, software 55, strategy 79, support 43, transcription 38, travel -52, vendors 35, owner:authority 87, owner:hiring_and_firing 32, recurring -33
=electrician	repairs 35
=eleven	research -30, travel 69
=ella	family 107, owner:nobody -65, owner:family 100, important -35
=email	design 53, email -60, software 50, important -54
=emil	family 120, owner:nobody -79, owner:family 99, important 76
=emma	website 124
=empt	filing -55, health 71, office 130, owner:nobody -35, owner:health 54, important 60, recurring 125
=en	events 31, reports 36, seo 39, travel 59, website 49, owner:nobody 38
=encanador	important -37
=encomenda	support 72, important 110
=encuesta	market_research 157, important -43
=end	crm 53, design -35, hr 151, legal -99, media 51, newsletter 43, reminders 50, owner:nobody -48, owner:hiring_and_firing 39, owner:confidential 39
=enem	software 35, important -41
=english	content 119, software -60
=ent	data_entry 65, important -34
=entr	data_entry 146, legal 80, software 114, important 98
=entrar	it -44, software 102, important 62
=entrevista	hr 56, owner:nobody -44, owner:hiring_and_firing 62, important 68
=entwurf	strategy 45, owner:authority 50, important 35
=enviar	shipping 162, important -33
=envoi	newsletter 88
=episod	media 168
=erfassen	data_entry 73
=erinnern	email -87, reminders 180
=error	seo 41
=escola	family 36, owner:nobody -44, owner:family 47, important 60
=escribir	email 32, software 98, important 82
=essa	content 48, owner:nobody -40, owner:own_study_or_hobby 47, important 36
=estimat	sales 66, software 33, important 43
=evalu	reports 162
=even	events 114, meetings 42, office -39, reports 42, scheduling 73, owner:strategy 33
=event	social 57
=ever	automation 51, content 36, data_entry 43, email 31, learning 89, legal 45, office 62, social -67, owner:nobody -60, owner:authority 43, owner:own_study_or_hobby 57, important 31
=everyon	calls -37, email 75, family 36, scheduling 45, owner:family 44, important -31
=everyth	filing 54
=exam	health 123, learning -31, owner:nobody -43, owner:health 46, important 49
=excel	data_entry 46
=exchang	errands 82, support 73
=exhibition	events 48
=exit	hr 69, owner:hiring_and_firing 66
=expansion	learning 36, owner:own_study_or_hobby 30, important -73
=expir	important 57
=explain	support 43, important -58
=export	automation 40, shipping 135, software 57, important 86
=eye	health 125, software -50, owner:nobody -65, owner:health 78, important 61
=facebook	social 40
=factor	software 31
=fahr	travel 127, important 40
=fail	it 70
=fair	crm 33, events 92, family -49, owner:nobody 80, owner:family -51, important -88
=famil	sales 42, strategy 51, owner:confidential 37
=fan	social 42
=faq	support 60
=farb	software 46, important -32
=farewell	shopping 79
=farm	events 71, sales 51, shopping 63, important 36
=favicon	design -101, website 156
=featur	software 49, important 48
=fecha	research -35, scheduling 53
=fee	bookkeeping 37, support 65
=feed	household 152, social 133, important -31
=feedback	hr 64, reports 86, support 124, owner:nobody -75, owner:hiring_and_firing 86, important 67
=feira	crm 77
=fenc	learning 143, repairs 53, social -30
=ferr	travel 150, owner:nobody 36, owner:family -31
=festa	scheduling 57
=festival	events 94, legal -31, important -43
=fet	scheduling 41
=fetch	errands 59, important -36
=fianza	bookkeeping 153, important 70
=fich	crm 74, sales -34, recurring 46
=fichi	email 46
=field	crm 58, data_entry 106
=fiesta	research -35, scheduling 49
=figur	reports 32, recurring -43
=fil	crm 51, design 59, filing 123, legal -54, media 107, software -47, important -142
=fill	data_entry 134
=film	household -39, learning 112, media 127, research 67, important -36
=filt	database -31, repairs 156, shopping 78, important -69
=filtro	software 73
=fin	legal 191, important 118
=final	strategy 72, owner:nobody -64, owner:authority 74, important 96
=finanzamt	bookkeeping 49
=find	database 36, filing 39, hr 58, legal -48, office -33, shipping 55, software 31, support 74, owner:nobody 44, important 74
=finish	filing 41
=fir	office 105, reminders 41, repairs -45, important 68
=firework	events 144, research 42, travel -37
=firm	household -33, shopping -32, software -33, strategy 173, vendors 114, owner:nobody -88, owner:confidential 63, owner:strategy 48, important 100
=first	family 44, hr 103, learning 74, research 34, owner:nobody -34, owner:own_study_or_hobby 51
=fitt	scheduling 70
=fiv	email -50, market_research 73, research 34, sales 53, social 73, software -37, strategy 71
=fix	database -32, meetings 35, repairs 106, scheduling 32, software -33
=flat	travel 113, recurring -50
=flavour	market_research 31, social 91
=flick	repairs 41, important -31
=floor	repairs 60, vendors 70, important -67
=flour	shopping 31, vendors 46
=flow	bookkeeping 42, errands 84, support 35, important 37
=fly	newsletter 43, travel 239
=foil	design 120
=fold	bookkeeping -56, design 65, email 90, it 59, office 77, shopping 72, important -61
=folheto	content 68
=folleto	content 80
=follow	sales 76, social 165, important 40
=font	design 52
=food	household -51, legal 34, reports 44, research 61, shopping 93
=foot	software -46, website 112
=for	content 48, data_entry -87, database 30, design 61, email -47, events 35, family -72, filing -37, health -42, household -31, hr 43, market_research 36, media -42, meetings 39, office 59, repairs -103, reports -33, research 77, seo 80, strategy -45, transcription -47, travel 108, website -112, owner:nobody 76, owner:hiring_and_firing 36, owner:confidential -57, important -32, recurring -160
=forecast	reports 45
=foreword	content 79
=forget	reminders 180
=form	automation 40, data_entry 38, database -32, design 54, events -53, legal 53, reports 89, sales 50, software -35, important 80
=format	design 77, software 105, important 101
=formulair	automation 40, data_entry 33
=formular	automation 37, data_entry 41
=formulario	automation 62
=fornecedor	vendors 63
=fort	family 72, shopping 35, owner:nobody -55, owner:family 61
=forward	email 65, errands -67, scheduling 123, shipping 162, important -32
=foto	media 68, social 68
=found	seo 146, shopping -47, strategy 42, owner:confidential 52
=four	scheduling 66
=fournisseur	vendors 46, important -32
=fragil	shipping 176
=franchis	strategy 179, owner:nobody -31, owner:strategy 54
=fre	automation 38, events -44, family 46, media -39, research 49, sales 39, scheduling 121, owner:family 37, important 34
=freez	software 148, important 46
=freight	sales -37, shipping 61, important -48
=freitag	family -34, household 40, scheduling 31, owner:nobody 39, owner:family -36
=frida	bookkeeping 44, household 35, scheduling 98, strategy -34, owner:nobody 42, recurring 32
=fridg	data_entry 38, office 56, shopping 83, recurring 80
=friend	family 36, newsletter 63, owner:family 32, important -31, recurring 34
=from	data_entry 62, database 40, design -44, errands 48, family -40, household -36, hr -33, it 32, learning -49, legal 34, meetings 37, repairs -43, research -37, sales -37, scheduling 45, seo 46, shipping -49, shopping 62, social 80, software -84, transcription 115, travel 43, vendors -53, owner:nobody 83, owner:own_study_or_hobby -44, important -50
=fruit	shopping 35
=fuit	repairs 94
=full	email -59, it 72, important 69
=funeral	family 49
=fur	automation 77, bookkeeping -53, design 42, email 43, family -44, it 49, repairs -35, reports 46, research 98, sales -52, scheduling 61, software -37, strategy 36, vendors 61, owner:nobody 53, owner:family -46, owner:strategy 53
=furnitur	email 45, market_research 63
=gala	media 32
=galler	sales 40, website 100, important 57
=gam	content 47, learning 125, owner:own_study_or_hobby 30, important -75
=gap	seo 45, important -49
=gar	email 49, travel 131
=garag	important 99
=garden	hr 73, learning 77, market_research 50, office -45, shopping 35, owner:hiring_and_firing 52, important 46
=gast	events 144, shopping -36, support 87, important 57
=gasto	bookkeeping 145, important -52
=gat	email 41, household -47, it 64, media -48, repairs 126, important -41
=gateau	errands 76, reminders 51, research -38
=gath	legal 38, research 106
=geht	important -35
=geschenk	shopping 55
=get	data_entry -37, health 31, hr 79, newsletter 39, office -32, scheduling -42, seo 54, shopping 72, software 32, strategy -45, travel 45, vendors 33, owner:nobody -94, owner:hiring_and_firing 98, owner:health 45, important 84
=gift	bookkeeping 79, learning -53, scheduling -46, shopping 38, support 36
=girl	family 143, owner:nobody -70, owner:family 124
=git	travel 142
=giv	content -34, email 88, errands 80, it -31, strategy 86, owner:authority 89, owner:own_study_or_hobby -38
=glas	errands 91, vendors 45, important -32
=glass	errands 42, health -48, owner:nobody 34, owner:health -32, important -63
=glazi	calls 55, repairs 123
=glov	shopping 49, important -41
=go	email 41, family 103, hr 72, social 54, strategy 120, owner:nobody -132, owner:authority 63, owner:hiring_and_firing 62, owner:family 80, important 69, recurring 41
=goal	strategy 50
=goe	automation 41, newsletter 50, website 37, owner:authority 30, important 48
=gon	content -33, seo 57, software 42, important -40
=good	research 73, important -52
=googl	content -34, data_entry 97, research -46, seo 285, software 35, owner:nobody 58, important -36
=got	bookkeeping -32, it 63, support 92, important 105
=gracia	email 66
=grandma	family -51, household 68, owner:nobody 45, owner:family -41, important -47
=grant	bookkeeping -49, research 92
=graph	reports 196, software -44
=green	events 43, health 82, owner:nobody -48, owner:health 68
=greet	calls 68, email 232, media 41, important -40
=grifo	repairs 130
=grocer	shopping 32, recurring -31
=group	design -34, hr 43, learning 69, market_research 72, social 111, strategy -34, travel 36, website -59, owner:nobody -50, owner:hiring_and_firing 32, owner:own_study_or_hobby 61, important 46
=guest	crm -40, data_entry 108, email 34, events 62, reports 66, sales -82, software -33, travel 39, owner:nobody 55, important -105
=guid	content 89, support 59
=gutschein	email -63, newsletter 46, support 72
=gym	sales 40, important -48
=h	data_entry 61, email -30, scheduling 55, important -47
=half	content 65, scheduling 57, important -54
=hall	events 103, hr -83, office 71, repairs 37, important 36
=hand	automation 45, design -38, errands 145, meetings 37, shopping 75, important -115
=handbook	content 106, data_entry -41, office -33
=handl	email -41, repairs 103, software -51, vendors 167
=handout	meetings 244
=handwrit	bookkeeping -34, transcription 164
=handyman	repairs 51
=hang	filing 70, household 53, software 33
=hann	important 40
=harbour	learning 87, owner:nobody -64, owner:own_study_or_hobby 81
=has	bookkeeping 67, calls 31, email 36, it 47
=hat	email 50, scheduling 73, support 33
=hav	errands 71, repairs 69, reports 35, research 43, owner:nobody 36, owner:confidential 48, owner:family -33
=he	calls 33
=head	data_entry 77, design 99, family -33, hr -36, media -42, meetings 56, software -66, website 97, owner:nobody 61, important -122
=headlin	content 75
=headset	it 47
=hear	email 35, health 95, software -51, transcription 64, owner:nobody -38, owner:health 66, important 43
=heart	health 117, scheduling -33, important 48
=heat	repairs 231
=hedg	research 46
=heizung	repairs 30, important 69
=hello	sales 42, support 39
=help	family 44, support 62, owner:family 36
=hen	household 56, important -54
=henderson	strategy 47, support 68, owner:strategy 42, important 88
=her	family 62, hr 100, legal -42, scheduling 50, support 38, owner:nobody -95, owner:confidential 81, owner:family 43, important 69
=herausfinden	research 34
=herrn	email 38
=hi	support 40, important 35
=high	events 59, software 81, important -42
=hik	bookkeeping 38
=hing	household -75, repairs 140
=hir	errands 55, events 87, hr -159, travel 56
=his	email 91, software -31, support 104, important -94
=hold	data_entry 34, legal 31, scheduling 44, important 35
=holida	hr 132, scheduling 58, important -41
=holiday	family 72, owner:nobody -31, owner:family 61
=hom	important 35
=homepag	content -31, website 77
=homework	family -37, learning 52
=hone	research 57
=hoov	household 32
=horair	email 72, research -31
=horario	scheduling 170, website 55
=hospedagem	travel -62, website 101
=hotel	calls 50, events -34, research 47, sales 34, owner:strategy 43, important 66
=hotlin	calls 46, important -39
=hour	data_entry 51, email -58, newsletter 40, reminders 39, scheduling 188, strategy 33, owner:strategy 51
=hous	filing 46, household -33, legal 90, strategy 48, owner:nobody -41, owner:strategy 59, important 139
=how	content 63, legal -50, reports 102, research 53, support 47, travel 71, owner:hiring_and_firing 46, important -77
=http	software -73, website 125, important 37
=hubspot	crm 33
=hugo	email 40
=i	content -35, data_entry 50, hr 35, reports -32, scheduling 77, software 105, owner:hiring_and_firing 47
=ice	scheduling -43, shopping 143, travel 61, vendors 48
=icon	software 34
=ida	hr 57, support -52, owner:nobody -34, owner:confidential 42
=idea	content 30, owner:nobody 41, important -36
=ids	database 72, important 33
=if	automation 35, research 44, owner:nobody 41, important -90
=imag	design 44, media 61
=import	data_entry 119, it -36, shipping 85, software 56, important 56
=imposto	bookkeeping 36
=impot	bookkeeping 43, legal -42
=impressora	office 66, shopping -39
=imprim	it 30, important -38
=imprimant	important -64
=imprint	website 182
=in	automation -49, bookkeeping -57, calls -40, content 54, crm 56, data_entry 68, email 87, health -43, household -36, hr -66, it -79, learning 41, market_research 51, media -63, newsletter 47, office 49, repairs 70, scheduling 59, shipping -52, shopping -54, strategy -53, support -36, travel 102, vendors -60, owner:nobody 49, owner:authority -33, owner:hiring_and_firing -39, owner:health -42, owner:family 42, owner:own_study_or_hobby 66, recurring -115
=index	database 136, filing 136, seo 109, important -58
=info	email 65, research 68, recurring 46
=inform	email 64, important -48
=initial	bookkeeping 67, legal 51, travel -55, owner:nobody -58, owner:authority 63, important 55
=ink	it 52, important -34
=inspection	bookkeeping -33, design -68, health -36, legal 123, repairs 101
=instal	bookkeeping 35, important 56
=install	it 34
=instead	email 33, health 95, repairs -62, owner:nobody -72, owner:health 76
=instruction	content 161
=insur	bookkeeping 65, legal 40, important 34
=insuranc	legal 70, shipping 39, important -191
=interest	database 57, events -101, sales 135
=internet	bookkeeping 33, it -37, software 61, important 77
=interview	content 103, market_research 44, media 82, scheduling -49, transcription 32, owner:nobody 49, important -79
=into	automation 40, bookkeeping -82, calls -32, data_entry 46, email -45, filing 97, it 55, newsletter 39, sales 52, strategy -31, transcription 62, owner:nobody 40, important -57
=intro	content 136, media 113
=introduc	email 46
=inventor	data_entry 107, it -33, office -51, software 47
=invest	strategy 55, owner:nobody -36, owner:strategy 38, important 55
=invit	design 140, email 86, events -58, newsletter 56, scheduling 36
=invoic	automation 31, email 58, support 37
=ipad	website 40, important -52
=iron	household 100, shopping -49, recurring -48
=is	bookkeeping 105, content -60, crm -31, email 36, errands -68, events -55, family -36, health 73, household -33, meetings -31, repairs 50, reports -33, research 92, sales -46, scheduling 105, shopping -40, social -35, software 60, support -49, transcription 46, owner:confidential 57, owner:health 53, owner:family -40, owner:own_study_or_hobby -32, owner:strategy -34, important 56, recurring -32
=issu	newsletter 144, software 35, important -48
=ist	website 70, important 57
=it	email 42, errands -34, it 35, meetings 67, reports -33, research -37, scheduling 38, shopping -34, strategy 125, support 90, travel 42, vendors -38, owner:nobody -42, owner:confidential 36, owner:health -46, owner:strategy 68, important 90
=italiano	learning 109, owner:nobody -58, owner:own_study_or_hobby 90, important -36
=item	bookkeeping 72
=jab	health 176, owner:nobody -89, owner:health 137, important 101
=jacket	shopping 30
=jahr	events 87, strategy 39, owner:strategy 49, important 35
=jam	household 141, repairs 68, sales 33, shopping -113
=jar	content 40, shopping -41, vendors 58
=jardin	household 47
=jo	email 33
=job	hr 65, repairs 38
=joe	family 103, owner:nobody -58, owner:family 80, important 70
=jour	meetings 52
=journe	events 46, important -50
=jubilaum	content 104, events 79, owner:nobody 47, important -41
=jubile	content 43, events 64
=jul	travel 66, important 47
=jun	reports 34, sales 45
=jur	scheduling 35, travel 70
=kaputt	support 64, vendors -58, website 30, important 117
=kass	bookkeeping 34, hr 79, important -55
=kaution	bookkeeping 134, important 80
=keep	bookkeeping -31, crm 42, data_entry 42, family 52, filing 60, sales -39, scheduling 74, owner:nobody -41, owner:family 35, recurring 89
=key	data_entry 110, database 136, errands 143, household -49, office 126, research -32, sales -35, shopping -32, strategy 70, support -37, owner:strategy 35, important -57
=keyboard	software 37, important -42
=kid	events 41, owner:nobody 45, owner:family -43, important -65
=kim	sales -66, strategy 178, owner:nobody -122, owner:strategy 140, important 83
=kit	family 58, learning 87, media 107, software -51, owner:nobody -118, owner:family 59, owner:own_study_or_hobby 78
=kitchen	office 59, owner:hiring_and_firing 34, important 64, recurring 55
=klempn	repairs 49
=kne	health 63
=know	email 94, strategy 34, owner:confidential 61
=kochen	household 57
=korrektur	content 160
=kostenvoranschlag	sales 132, vendors -79, important 78
=kpi	reports 63
=kund	support 69
=kunden	software 63, strategy 56, support -44, owner:nobody -45, owner:strategy 49, important 35
=kundigung	errands -36, hr 126, owner:nobody -36, owner:confidential 44
=l'ateli	social 78
=la	bookkeeping 135, content 50, data_entry 62, errands 36, family -38, health -36, hr -38, legal 76, office 74, research -62, scheduling 78, shipping -32, shopping -58, social 58, owner:nobody 85
=label	data_entry 65, design 103, filing 117, shipping 72, support -31, important 38
=lak	sales -45, travel 131, important -81
=lamp	repairs 45, shopping 49
=land	email 59, seo 53, website 152
=landlord	meetings 36, strategy 100, vendors -82, important -35
=languag	content 45, data_entry -38, learning 115, research 58, important -37
=laps	media 68, important -39
=laptop	important 83
=las	email 52, filing 39, office 58, important -39
=last	email 45, filing 53, reports 77, research -41, sales 46, software 93, important 49
=lat	email 33, hr 49, support 60, travel 67, vendors -33, owner:hiring_and_firing 54, important -52
=lauf	events 108, sales 32
=lauft	repairs 82
=laundr	vendors 117, important -50, recurring 57
=lawy	legal -42, strategy 102, owner:nobody -52, owner:confidential 71
=layout	design 59, meetings 50
=le	automation 62, design -50, errands 85, filing 53, household -69, meetings 35, reminders 43, repairs -49, research -46, strategy 50, owner:hiring_and_firing 34
=lead	crm 174, hr 96, sales -88, strategy -41, owner:hiring_and_firing 38, owner:strategy -37, important -86, recurring 85
=leaflet	content 32, design 141, email 60, filing 57
=leak	important 39
=leav	calls 79, email -40, errands 58, health -50, hr 85, strategy 35, owner:strategy 31
=lech	household -35, shopping 44
=lectur	transcription 45, important 89
=ledg	transcription 53
=leed	scheduling 31, software -33, strategy 62, owner:nobody -49, owner:strategy 61, important 42
=leer	important -40
=left	it 58, support 45
=lego	family 54, learning 78, shopping -88, owner:nobody -44, owner:family 49
=lena	hr 200, owner:nobody -122, owner:hiring_and_firing 195, important 130
=lenta	database 96, health -44, owner:nobody 40, owner:health -37, important -121
=leo	email 71
=lernen	important 95
=les	filing 37, health 80, it -42, media 85, shipping 92, shopping -41, owner:health 69, recurring 38
=lesson	learning 43, owner:nobody -31
=let	email 68, hr 89, reminders 32, software 61, owner:hiring_and_firing 77, owner:family -33
=lett	email -58, family 40, legal 82, office 40, shipping 39, social -41, transcription 100, owner:family 45, important 39
=letter	design 68
=levar	errands 141, shipping -39
=level	software 82, important 40
=liabilit	bookkeeping 42
=librar	data_entry 42, errands 71, reminders 71, software -38, important -38
=licenc	design -41, it 201, important 83
=lieferant	vendors 42
=lieferung	shipping -48, support 53, vendors 32, important 35
=lift	email 34, repairs 85, vendors 49
=ligar	sales 58, important 66
=light	media 108, meetings 37, reports 95, seo -31, shopping 68, travel -31, owner:nobody 36, important -43
=lik	market_research 47, social 275
=limit	research 35
=limpiar	data_entry 84
=lin	bookkeeping 30, email 73, learning 83, market_research -44, newsletter 66, reports 118, software 36, owner:nobody -50, owner:own_study_or_hobby 76, important -47
=link	content -34, it -31, seo 70, website 135, important -47
=liquor	legal 139
=list	bookkeeping -57, content -45, crm -136, data_entry 246, errands -83, filing -32, household -52, hr -32, learning 66, reports 49, sales 152, scheduling 62, seo 170, shipping 66, shopping -82, software 34, strategy 34, support -32, travel -45, owner:nobody -38, owner:own_study_or_hobby 64
=lista	data_entry 56
=listen	data_entry -35, hr 40, learning 96, support -36, owner:nobody -43, owner:confidential 44
=litt	household 66, shopping -45
=liv	legal 43, social 65, recurring 34
=livro	important -32
=lixo	household 35, recurring 62
=llamar	sales 51, important 90
=llevar	errands 155, shipping -34
=load	repairs -54, shipping 202, important -38
=loan	data_entry 46, owner:nobody -40
=lobb	office 38
=local	seo 60
=lock	bookkeeping -31, data_entry -30, database 116, it 74, office 197, repairs 112, scheduling -43, software -31, owner:nobody 49, important -74
=log	data_entry 40, important -40, recurring 87
=logg	software 131
=login	it 93, support 42
=logo	design 40, email -31, strategy 99, owner:authority 50, important 74
=long	legal -45, research 49, seo 68, travel 38, important -49
=look	design 103, email -37, errands -31, health 80, market_research 43, repairs 64, sales 31, vendors 34, website -38, owner:nobody -61, owner:health 74, important 69, recurring -51
=lookup	data_entry 56, reports -37, research 126, software -76
=loos	repairs 173, important 37
=los	calls -40, design 80, email 46, health 63, meetings 43, newsletter 51, owner:health 44, important -78
=lost	database 46, software 31, important 90
=lou	email 62, travel 67, important -57
=low	media 33, repairs 55
=loy	bookkeeping 56
=luggag	travel 48, important -35
=lui	hr 166, owner:nobody -102, owner:hiring_and_firing 150, important 117
=lun	scheduling 40
=lunch	household 52, shopping 41, strategy 75, owner:nobody -48, owner:strategy 64, important 39
=lundi	scheduling 41
=luz	bookkeeping 43, important 47
=machin	bookkeeping -100, errands 87, office 155, repairs 112, shipping -53, important -73
=macro	recurring -34
=madam	email 84, research -31
=mae	important 45
=mai	scheduling 136, owner:nobody 34, important -78
=mail	automation 67, bookkeeping -55, calls -31, data_entry 93, family -39, filing -36, it 165, newsletter 195, software 125, strategy -31, vendors -37, website -73, owner:nobody 98, owner:family -33, important 40
=mailbox	calls 103, email -77, it 90, important 82
=mailchimp	newsletter 63, important -33
=maintenanc	legal -55, sales 58, vendors 56, important 61
=mak	automation 110, design 35, errands -57, household 70, office -59, research -33, shipping 67, social 56, owner:nobody 34
=malik	hr 83, owner:nobody -84, owner:hiring_and_firing 115, important 118
=malmo	bookkeeping 39, important -43
=mama	important 53
=maman	important 43
=man	meetings 48, reports 39, owner:nobody 40, important -47
=manual	automation 39, content 169
=map	design 73, seo 59, software 84, important -37
=march	hr 59, scheduling 38, strategy 108, owner:nobody -36, owner:strategy 86, important 140
=mark	events 74, legal 72, office 75
=market	events 127, market_research 38, meetings 33, social 49, strategy 45, owner:nobody -36, owner:strategy 68
=marque	events 47, research 68
=match	bookkeeping 54, family 51, owner:family 44, important 43
=math	family 38, owner:nobody -41, important 100
=mattres	household -58, shopping 120
=may	scheduling 31, strategy 84, owner:nobody -84, owner:confidential 62, important 52
=mayor	content -32, research 103, strategy 61, owner:nobody -47, owner:strategy 80, important 69
=me	family -50, reminders 156, travel 70, owner:nobody 44, owner:family -33, important -72
=meal	household 40, software 45, important 59
=meat	shopping 61, vendors 30, important 42
=meet	email 31, it 30, office 56, strategy 66, owner:nobody -52, owner:authority 58
=memb	data_entry 36, social 34, important -56
=mend	repairs 161
=mention	social 249, software -31
=menu	content 32, design 61, household -39, market_research 49, repairs -52, strategy 58, website 87, owner:nobody -54, owner:authority 73
=merg	data_entry 60, family -39, strategy 65, owner:strategy 68
=mes	reports 49
=messag	calls 70, software 57, support 86, owner:nobody 41
=meta	seo 129, strategy 56
=mic	events 69
=mileag	bookkeeping 116, important -39
=mill	research 39, vendors 42
=min	health 33
=minimum	vendors 103
=minut	learning 79, owner:nobody -48, owner:own_study_or_hobby 70
=miss	calls 35, database 91, errands -45, hr 32, meetings 42, support 140, owner:confidential 47
=mission	strategy 49, owner:strategy 33, important 32
=mit	bookkeeping -38, family 83, newsletter 45, strategy 93, owner:nobody -98, owner:family 69, owner:strategy 44
=mobil	research 64, website 54, important -58
=mock	software 32
=mod	software 57, important -76
=modal	important -35
=model	learning 210, repairs -67, research 72, shopping -56, travel -68, owner:nobody -60, owner:own_study_or_hobby 67, important -37
=modul	software 37
=mol	health 171, owner:nobody -64, owner:health 68, important 69
=monda	meetings 37, social 30, recurring 110
=mone	bookkeeping 79
=mongo	database 105, software -94, important -64
=mont	repairs 101
=montag	meetings -42, scheduling 71, social 41, important -55
=month	data_entry 33, filing 36, website 43, important -51, recurring 56
=monthl	family -34, newsletter 62, important 95, recurring 70
=mor	health 80, newsletter 72, research -34, scheduling 45, software -38, vendors 69, owner:health 63, important -69
=morn	email 62, repairs 37, recurring 44
=mot	email 83, seo 70, important 74
=mould	repairs 115, support 87, important 121
=mov	automation 48, email -69, family 68, meetings -51, office 82, scheduling 129, website 34, owner:nobody -37, owner:family 55, important -68
=mr	scheduling 77, support 63, owner:nobody 66, owner:own_study_or_hobby -37, important -62
=mrs	bookkeeping 52, sales 31, shipping -36, support 37, important 118
=mug	office 91, sales 34
=mull	recurring 50
=multa	legal 225, owner:nobody 32, important 107
=museum	email 47, learning 157
=music	legal 51, important 68
=must	shipping 122, owner:nobody 38, important -50
=my	content -37, email -40, errands -38, family 95, health 215, legal -41, software 70, strategy 58, support -40, travel 55, owner:nobody -167, owner:confidential 63, owner:health 149, important 87
=mysql	database 124, software -104, important -64
=na	owner:nobody 32, important -65
=nach	shipping 72, software 36, travel 87, important -53
=nachst	strategy 57, owner:nobody -54, owner:strategy 72, important 74
=nam	content 75, data_entry 129, events -47, filing 71, household -40, hr 36, it -61, legal 42, meetings 57, shopping -34, owner:nobody 44, important -87
=nant	travel 107
=nao	it 35, important 58
=napp	shopping 39
=near	health -45, research 69, travel 70, owner:nobody 54, important -31
=need	legal -33, research 43, shopping 114, owner:authority 44
=negocio	strategy 32
=negotiat	sales 101, strategy -79
=neighbour	email 42, errands 64, owner:nobody 40
=nephew	family 106, household -46, owner:nobody -69, owner:family 76
=nettoy	data_entry 48
=neu	content 44, it 109, shopping 63, important -47
=nev	newsletter 68, vendors 54
=new	automation 55, database -36, email 113, errands -49, health 56, household -84, hr 30, it 103, legal -30, media -34, meetings -38, repairs -45, reports -37, research 58, sales -78, scheduling -71, shipping -56, shopping 51, social 40, strategy 33, website 76, owner:hiring_and_firing 31, owner:health 31, owner:family -38, owner:strategy 37, important -70
=newcom	events -42, hr 225
=newslett	email 107, household -34
=next	bookkeeping 35, learning 75, newsletter 59, research -47, scheduling 75, social 75, strategy 93, support -35, owner:nobody -83, owner:own_study_or_hobby 58, owner:strategy 93, important 57
=nic	design 62, social 51, travel 36, website -33
=nicht	software 81, important 79
=night	automation 60, content -58, family 92, health -51, hr 45, learning 126, travel 76, owner:nobody -90, owner:hiring_and_firing 50, owner:health -45, owner:family 54, owner:own_study_or_hobby 93, important -52, recurring -50
=nil	family 50, owner:family 41, important -49
=nino	important -72
=no	health 64, hr 33, research 37, seo 43, shopping -30, strategy -35, owner:health 51
=nobod	it 34, scheduling 56, software 61, strategy 36, owner:confidential 63, important 88
=nois	email 36, media 43, office 80, important -53
=nomina	important 53, recurring 71
=norwa	support 48, important 38
=not	bookkeeping 71, calls -56, email 94, errands -58, household -41, it 67, newsletter 35, reminders 54, scheduling -58, seo 32, shipping 79, social -33, software 86, transcription 47, travel -30, recurring -34
=nota	content 41
=notar	legal -54, scheduling 62, important -105
=noth	it 70, media -47, support 38, important 59
=notic	legal 140, important 77
=noticeboard	office 162, important -32
=notific	software 37, important -43
=novel	important -65
=now	scheduling 50, support 38, important 88
=nudg	email 84
=numb	content -32, data_entry 136, email 38, repairs -32, research 46, sales 38, shipping 42, software 133, support -69, owner:nobody 39, recurring -39
=numero	reports 49
=o	bookkeeping 80, content 78, data_entry 30, design -82, email 63, errands 106, repairs -32, research -62, shipping -50, support 64, vendors 37, owner:authority 32, owner:hiring_and_firing 39
=oak	research 56
=of	automation -48, calls -38, content 66, design 81, email 33, errands -102, events -52, family -47, household -98, media 118, meetings 41, office -75, reports 167, research 170, scheduling -56, seo -39, shipping -75, shopping -69, transcription 47, vendors 45, website -79, owner:family -62, recurring -38
=off	email -72, market_research 48, research 62, sales 170, scheduling 55, shipping -30, shopping -31, software 50, strategy 62, travel -33, owner:nobody -85, owner:authority 65, owner:hiring_and_firing 39, owner:strategy 34, important 101, recurring -32
=offic	errands 103, household -60, it 46, legal 40, office 119, scheduling 36, support -47, important -47, recurring 40
=offlin	website 64, important 65
=offnungszeiten	email 52, seo 35
=oficina	office 45, repairs -42
=oil	content 30, email -46, sales 58, important 45
=ok	strategy 103, owner:nobody -90, owner:authority 93, important 99
=old	content 77, database 89, errands -45, it 50, sales 63, support -35, transcription 44, website -32, owner:nobody 34, important -49
=on	automation -44, calls -48, content -45, data_entry -42, email 77, errands -54, events -61, family -35, filing -51, health -31, hr -55, legal 90, media -45, meetings 48, newsletter 30, office 31, reports 57, research 56, scheduling 108, seo 65, shopping -50, strategy 52, support -59, transcription 72, vendors -43, owner:authority 50, owner:health -41, owner:family -41, recurring -88
=onboard	software 76, support 70, owner:nobody 39, owner:hiring_and_firing -36, important -33
=onc	website 51, recurring 35
=one	bookkeeping -43, data_entry 52, email 48, filing 40, hr -34, meetings 114, sales 50, scheduling 44, shopping 106, software -62, support 63, website -37, owner:nobody 86, important -36
=onlin	meetings -48, research 42, shopping -37, social 171, travel 72, website 44, owner:nobody 34, important -67
=open	bookkeeping 60, data_entry -34, email -32, events 164, newsletter 260, software -48, strategy 45, travel -32, owner:strategy 40, important 35
=option	research 81
=or	database 34, hr 42, sales -31, software -49, strategy 125, owner:nobody -112, owner:strategy 137, important 75
=orcamento	bookkeeping -59, sales 117, vendors 56
=ord	automation 71, bookkeeping 45, data_entry -80, database 106, design 50, email 47, events 61, legal -40, office 113, shopping 44, software 35, support -81, travel -52, vendors 46, website -47, recurring 37
=order	data_entry 53, support 40, important 40
=ordn	filing 34
=organic	seo 167, shopping 71
=os	calls -47, email 48, legal 97, sales 57, strategy 94, owner:nobody -31, owner:strategy 81, important 122
=oscar	shopping 57, important -42
=oskar	important -33
=oth	bookkeeping -33, market_research 100, research 59, seo 42, software 63, important -50
=our	content 66, data_entry -32, design 88, events -43, hr -50, legal 140, market_research 90, newsletter 83, research -33, sales 71, scheduling -107, shopping -64, software -49, strategy 63, owner:strategy 82, important 101
=out	bookkeeping 50, content -33, crm 38, database 102, design 36, email -52, errands -40, events -37, family -40, filing 87, household -31, hr -65, office -31, repairs 48, reports -35, sales 41, scheduling 34, shipping 39, shopping -112, software 67, strategy 97, support -41, transcription 63, owner:nobody 83, owner:confidential 45, owner:family -36
=outlook	email -73, it 104
=outstand	bookkeeping 141, important 119
=oven	bookkeeping 34, strategy 43, owner:strategy 34
=over	automation 46, bookkeeping 36, content -67, data_entry 112, errands -30, family 35, strategy 39, owner:nobody -56, owner:authority 39, owner:family 35, important 44
=overnight	email 41, software -31, travel 144, important 43
=overtim	bookkeeping -42, hr 112
=overview	reports 137
=owe	support 54, important 63
=own	crm 32, strategy 153, owner:nobody -123, owner:authority 46, owner:strategy 112, important 60
=pack	shipping 223, shopping -50, travel 45, important 88, recurring 46
=packag	events -31, market_research 55, sales 201, shipping -100, support -30
=pag	content 70, data_entry -35, design 49, hr -47, it -34, learning 49, seo 117, social 107, software -41, support 44, travel -32, website 58, owner:nobody -39, owner:authority 46, owner:own_study_or_hobby 52, important -39, recurring -42
=pagamento	recurring 60
=pagar	bookkeeping 43, important 47
=pagina	content 32, website 105
=pai	important 50, recurring 46
=pain	design -30, shopping 118, social 58, owner:nobody -39, owner:health 44, important 50
=paint	learning 45, scheduling 44, shopping 40, vendors 37, owner:nobody -49, owner:own_study_or_hobby 64
=paket	errands 35, important -52
=palermo	travel 130, important -50
=pallet	errands -41, research 57, sales -43, shipping 242, vendors 69, important -78
=pan	repairs 39, social 37
=panel	events -97, meetings 185
=pann	important 43
=pap	email 34, family -36, filing 152, health -36, it -67, legal 135, office 110, scheduling -39, shopping 61, software -39, transcription 43, travel -66, vendors 64, important 37
=papel	office 154, shopping -42
=paquet	errands 40
=para	design 53, email 49, hr 68, it -40, sales 43, scheduling 93, software -31, vendors 83, owner:nobody 90
=paragraph	content 99, legal 128
=parcel	shipping 116, important -39
=parent	family -39, newsletter 42, support 71, owner:nobody 48, owner:family -32
=park	bookkeeping 48, legal 43, office 73, owner:nobody 37
=parquet	repairs 149
=part	bookkeeping 34, events 57, family -66, office -44, sales 104, shopping -30, support 123, owner:nobody 37, important 33
=participant	data_entry 52, strategy -34, support 54
=partn	bookkeeping -54, legal -40, social 57, strategy 125, owner:nobody -76, owner:strategy 84, important 47
=partnership	legal 56, sales 34, strategy -87
=pas	email 99, travel 83, important -43
=pasar	household 31, transcription 50
=pass	household 112, market_research 49, owner:nobody 39, important -49
=passar	household 129
=passport	travel 74, important 49
=password	software 52, important -33
=passwort	important -70
=pasta	filing 188, shopping -38, important -31
=patient	filing 60, media 46
=pauta	meetings 41
=pay	bookkeeping 76, sales 41, strategy 31, owner:authority 35, important 84
=payload	software 107
=payout	bookkeeping 133
=payroll	bookkeeping -61, hr 133, important 42, recurring 68
=payslip	important 58
=pc	important 40
=pdf	filing 66, software 84, website 47, owner:nobody 33, important 39
=pedido	shipping 190, support 55, owner:nobody 45, important 144
=pedir	office 87, important -31
=pen	office 144
=pension	travel 96, important -51
=peopl	market_research 48, newsletter 58, research -58, sales 39, social 42, software 70, travel 68, owner:nobody 36, important -31
=per	bookkeeping 30, reports 170, software 37, support -30
=period	hr 43, legal 62, owner:hiring_and_firing 41, important 49
=permi	legal 83
=permission	email 33, software 128
=permit	errands 111, events 38, legal -43, important -104
=persiana	repairs 151, owner:nobody 41, important -43
=person	software 50, important 71
=persona	market_research 87, important -47
=pesquisar	research 51
=phon	crm -37, it 159, repairs -43, software 91, owner:nobody 55
=photo	content 87, design -36, errands 49, events -75, filing 67, learning 35, travel 44, owner:nobody -59, owner:own_study_or_hobby 72, important 52
=photograph	scheduling 37
=physio	important 44
=pia	design 114, important -30
=piano	scheduling 38, important -60
=pick	data_entry -42, errands 42, media 40, sales -49, scheduling -65, shipping 72, shopping 53, software 74, support 49, owner:nobody -50, owner:authority 40, important 33
=pickup	errands 33
=picnic	events -66, family 103, shopping 86, important -55
=pictur	automation 88, content -57, data_entry 36, design 108, filing -38, seo 82, social 120, travel -30, website -46, important -103
=piec	sales 42
=pil	shopping 30
=pin	design -45, social 70, software 38
=pipedriv	crm 50
=pipelin	crm 72, household -53, software 118
=pitch	events 73, strategy -30, travel 82
=pla	family 116, strategy -39
=plac	research 39, important -33
=placa	office 137
=plan	content -32, database -33, events 49, filing 78, health 51, meetings -32, office 81, research 32, sales 32, scheduling 58, social 33, strategy 62, travel 57, vendors -38, website -45, owner:nobody 60, owner:hiring_and_firing -55, owner:health 58, important -91
=planilha	data_entry 43
=plann	scheduling 67, software 42, important 34
=plant	office 195, repairs -37, research 37, software 62, important 30, recurring 41
=plast	errands 92, travel -35
=plat	household -76, office 61, shopping 104
=playground	family 157, legal 58, research -42, important 56
=pleas	bookkeeping 39, travel 79, important 36
=plugin	software 50, website 52, important 38, recurring 35
=plumb	seo 44
=podcast	content -174, data_entry -39, media 172, strategy 72, owner:nobody -50, owner:strategy 69, important 95
=point	meetings 99, travel 66, important -50
=polish	household 34
=politel	email 84, scheduling -30
=pool	database 80, research 34, important -38
=por	software 73
=port	events 36, office 52, travel 58
=portal	automation 66, data_entry 51, owner:nobody 34, important -75, recurring -42
=porto	travel 51, important -34
=portrait	media 243, sales 39, owner:nobody 41, important -36
=position	hr 76, sales -48, owner:nobody -50, owner:hiring_and_firing 69, important 34
=possibl	research 148, scheduling -56, software 50, support 57, important 45
=post	bookkeeping -51, email -30, errands 59, events -35, hr 37, media -60, office 93, shipping 90, social 251, owner:hiring_and_firing 41, recurring 123
=postag	office 83, shipping -42
=postcod	data_entry 183
=posten	bookkeeping 104, important 85
=postgr	database 125, software -114, important -58
=pot	design 151, household 139
=poubell	household 135, recurring 66
=pour	bookkeeping -44, hr 122, repairs -35, research 45, scheduling 30, shopping 64, software -63, owner:hiring_and_firing 47
=pow	events 72
=practic	filing 47
=precio	market_research 99, owner:nobody 37, important -36
=preco	market_research 85, strategy 102, owner:nobody -42, owner:strategy 86
=preis	market_research 78
=premier	events 99, media 101
=premium	bookkeeping 87, important -69
=prepar	design -36, meetings 79, sales 54, important 65
=preparar	meetings 60
=pres	content 91, newsletter -31, software 43, important -34
=prescription	health 33, important 39
=present	learning 71, shopping 182, owner:nobody -51, owner:own_study_or_hobby 67, important 33
=press	content 50, important -32
=pressemitteilung	content 125, newsletter -76
=presupuesto	bookkeeping -93, sales 117, vendors 57
=pric	bookkeeping -118, data_entry 68, design 79, errands -49, hr -35, market_research 54, reports -37, research 50, sales 208, software 56, support -32, travel -34, vendors 83, owner:nobody -30, owner:strategy 66, important 103
=print	design 160, filing -58, it 54, meetings 36, office 46, research 47, shopping -54, software -40, owner:authority 32, important -42
=privac	legal 138, important 62
=prix	data_entry 42, market_research 74, software -34, important -45
=priz	email -41, events 37, shipping 100
=prob	email -45, hr 57, reminders 56
=procedur	bookkeeping -32, database 70, important -30
=product	reports 77, support 63, website -53, important -50
=profil	crm 176, media -41, social 75, software 105, important 71
=programm	events 217, important -49
=project	filing 40, website 40, important -56
=projector	errands 77, meetings 134, research 31, important -75
=prospect	crm 72, important 36
=protocol	meetings 194
=proveedor	vendors 36
=provid	vendors 101
=prufen	legal 35, important 87
=public	events 74, family -49
=puerta	events 62, office 65, important -41
=pump	data_entry 54, repairs 117, reports -42, support 54
=purchas	legal 85, shopping -63, vendors 73, important 99
=push	software 45, important 34
=put	data_entry 39, hr -35, repairs 58, scheduling 48, social 50, transcription 47, website 56, owner:nobody 47, important -47
=putzen	recurring -36
=que	repairs 54, important -31
=quer	database 126
=question	bookkeeping -105, email 68, hr 137, support 121, website -53
=questionnair	data_entry 107, market_research 42, important -31
=queu	errands 101, legal -49, support 81, important -117, recurring 103
=quick	calls 53
=quot	content 42, crm -41, shipping 33, vendors 107, important -81
=rac	family 82, learning -63, sales 38, owner:family 75, owner:own_study_or_hobby -53, important 93
=radio	content 106, learning 88, software -31, owner:nobody -45, owner:own_study_or_hobby 73, important -52
=raffl	events 53, legal 90, important 56
=rail	repairs 209, travel 71, important -53
=rain	events 128, owner:nobody 44, important -50
=rais	bookkeeping -59, hr 95, meetings 48, strategy 112, owner:nobody -83, owner:hiring_and_firing 39, owner:strategy 74, important 48
=rang	data_entry 70, filing 81, household -34, research 87
=rank	seo 171
=rappel	reminders 212
=rat	bookkeeping 33, hr -40, newsletter 99, repairs -37, research 138, seo 50, software -35, strategy 166, travel -38, owner:nobody -60, owner:strategy 92, important 49
=raum	email 45, scheduling 49
=read	database 74, email -45, family 44, learning -37, meetings 32, newsletter 110, scheduling -45, software 35, owner:nobody 31, owner:authority 33, owner:family 38, owner:own_study_or_hobby -60, important -81
=receipt	bookkeeping 49, filing 35, important -116
=reception	office 31, important 35
=recip	content 40, email 33
=reclam	support 68
=reclamacao	support 31
=recog	errands 51, important -52
=recommend	data_entry -39, research 81, sales 41, important 32
=record	crm 131, data_entry -37, filing 143, hr 55, media 87, transcription 51, important 58
=recycl	errands 157, household -95
=red	content 106, it 225, repairs -34
=reel	media 64
=refactor	important -70
=referenc	hr 158, important 65
=referral	health 100, sales -43, owner:nobody -74, owner:health 85, important 73
=refund	support 43, important -31
=regalo	shopping 41
=regard	email 98, scheduling 49
=region	crm 41, important 54
=regist	data_entry 141, legal 87, software -43, website 34
=register	shipping 179
=registro	legal 88, important 73
=rehearsal	learning 42, owner:own_study_or_hobby 31
=reinigung	errands 175
=reklam	support 37
=relanc	bookkeeping 160, email -70, sales 39, important 91
=relatorio	important -38
=relaunch	seo 46, important -32
=releas	content 52, strategy 104, owner:authority 39
=rembourse	support 67
=rememb	reminders 136, software 35, important -44
=remind	automation 38, bookkeeping 56, reminders 158, important 61
=remov	it 55, media 72
=renam	automation 38, filing 56, media -43
=rendr	bookkeeping 43, important 44
=renew	bookkeeping 44, legal -56, sales 53
=renewal	reminders 31
=renseign	research 168
=rent	research 100, owner:nobody -47, owner:strategy 52, important -41, recurring -82
=reord	shopping -107, vendors 145
=repair	market_research 73, repairs -37, reports 45, important -36
=repl	social 65, support 82, important -47
=replac	it 88, repairs 48
=replace	repairs -32, shipping 37, shopping 101, software -49, support 142
=replica	database 218, learning -68, owner:nobody 90, owner:own_study_or_hobby -76
=report	data_entry -35, legal 114, reports -40, research 109, software -44, support 126, important 151
=repost	social 143, important -37
=request	data_entry -40, hr 149, legal 65, sales 115, travel -53
=rescu	email 44
=reserv	bookkeeping 113, scheduling -39, travel 78
=reset	it -83, software 85
=residenc	bookkeeping -100, legal 113
=resident	data_entry 35, meetings 56
=respond	email 49, legal 53
=resposta	email 39
=respuesta	email 36
=restor	filing -58, it 94, media 53, important 60
=result	seo 64
=retornar	email 86
=retouch	media 196, important -39
=retro	learning 40
=return	shipping 52, support 150, vendors 118, important 30
=reuniao	important 30
=reunion	scheduling 71, important 35
=review	email -87, research 180, scheduling 42, social 49, strategy 32, support 95, owner:strategy 44, important 66
=revis	learning 143, important 98
=revisar	content 68, design -46, email 75, legal 103, important 67
=rewrit	content 60
=rid	family 104, owner:nobody -66, owner:family 95
=right	it 80
=ring	calls -48, filing 136, repairs 61, important -38
=ris	sales -46, strategy 136
=rival	market_research 226
=rol	software 122, important 48
=roll	design 71
=roman	learning 155, owner:own_study_or_hobby 38, important -49
=ron	hr 48
=roof	repairs 121, reports 53, vendors 43
=room	content 67, data_entry -48, household 104, hr -49, it 99, learning -58, office 33, repairs -41, reports 77, scheduling 91, software -68, travel 93, owner:nobody 33, important -51
=root	health 119, owner:nobody -74, owner:health 98, important 123
=rost	events 46
=rota	household -73, hr 36, office 128, repairs -33, scheduling 156, important -37
=round	meetings 121, software 173
=rout	software -109, travel 228, important 54
=row	data_entry 123, database 154, filing -34, software -59
=rul	automation 171, bookkeeping -75, email 45, events -50, household -30, hr 47, legal 107, repairs -31, research 153, important 115
=run	database 76, events 60, research 35, vendors 32, owner:nobody 50, important -41, recurring 53
=rundbrief	newsletter 53
=runn	health 93, owner:nobody -59, owner:health 79, important -52
=rust	learning 82, repairs 114, owner:nobody -68, owner:own_study_or_hobby 76
=sabado	household 70
=safet	legal 42, meetings -39, office 46, important 95
=sal	email -36, newsletter 72, reports 84, sales -36, strategy 33, owner:nobody -40, owner:confidential 64
=salar	bookkeeping 132, hr -70
=salesforc	crm 58
=salir	seo 47
=sam	email 33, scheduling -54, software 51, important 61
=sampl	sales 209, shipping 77, important 70
=saturda	email 39, events 30, household 39, research 66, owner:nobody 47, important -42
=sav	it 55
=say	market_research 54, support 39, owner:authority 33, important 48
=scaffold	vendors 69
=scan	automation 39, media 56
=scann	software 83, important 56
=scarf	learning 38
=scen	content -73, events 144, social 56
=schedul	automation 144, scheduling -95
=schema	database 124, software -80
=schicken	shipping 78
=schild	design 143
=schneiden	household 124, media -61
=schnittstell	important 40
=school	data_entry -40, hr -37, meetings 51, research 144, shopping 63, owner:nobody 36, important -43
=schreiben	content -66, email 163, important 73
=schwest	family 54, important 53
=scor	software 176
=scrap	automation 245, errands 94, household -45, repairs -49, important -47, recurring -42
=screen	data_entry -33, events 132, hr 58, it 131, meetings 51, office -41, software 78, support -46, website -64, important -34
=screw	repairs 60, support 68
=script	automation -40, content 98, meetings 63, software -42
=scroll	software 33, important -40
=se	software 87, important 71
=search	seo 189, important -59
=season	content 68, filing 62, important -33
=seat	office 56, scheduling -60, travel 242, important -54
=second	content 46, health 83, hr 31, shopping 69, social -52, owner:nobody -31, owner:health 57, important 78
=securit	vendors 85
=see	bookkeeping -52, content -31, data_entry 51, email 50, health 41, reports -33, software 53, strategy 40, support -51, travel 97, owner:nobody -55, owner:health 37, owner:strategy 37, important 47
=seed	database 92, important -56
=seg	crm 181, newsletter 64
=seit	website 68, important 76
=sell	reports 81, research 36, sales 73, shopping -76, strategy 59, vendors -52, important 104
=send	calls -44, email 149, meetings 59, repairs -36, sales 40, shipping 91, important 131
=sendung	shipping 44
=sent	email -47, software 96, important 45
=separ	legal -37, office 59, strategy 65, owner:nobody -39, owner:confidential 48
=septemb	newsletter 65
=ser	learning 71, newsletter 61
=serv	it 124, software -98, important 43
=servic	household -101, vendors 203, important -56
=session	meetings 78, scheduling 42, software 67, important 78
=set	automation -31, calls 64, household 146, meetings 35, important 56
=sett	software 119, website -31
=settl	bookkeeping 212, repairs -30
=sew	learning 32, repairs 106, important -52
=shad	repairs -65, research 35, shopping 78, software 49
=shar	bookkeeping -73, content -46, filing 78, household -31, it 146, reports 77, scheduling -38, social 264, software -114, strategy 55, travel -31, owner:nobody -58, owner:strategy 69, important -82
=she	email -47, family 75, owner:nobody -57, owner:family 62
=sheet	bookkeeping 106, data_entry -157, filing 173, household 74, reports 63, seo -68, recurring -47
=shelf	data_entry 95, errands -31, office 96, shopping -30, support 43, important 33
=shift	hr 57, scheduling 188, owner:nobody -31, owner:hiring_and_firing 46, important 44
=ship	learning 60, repairs -39, shipping 61, support 35, owner:nobody -58, owner:own_study_or_hobby 66, important -34
=shipp	shipping 159
=shirt	design 35, household 87
=sho	errands -81, media 70, repairs 82, shopping 80, support 44
=shoot	hr -48, media 169
=shop	bookkeeping -54, design 37, email 61, errands 147, household -31, hr -74, market_research 52, media 74, sales 67, shipping 44, shopping -122, strategy -33, vendors -31, website 84, owner:nobody 53, important 53, recurring 33
=short	content 40, support 58
=shot	media 50
=should	health 140, owner:nobody -34, owner:strategy 43, important 57
=show	bookkeeping -126, it 112, media -48, repairs 48, reports 73, sales 46, scheduling -38, software 79, website 66
=shr	filing 32
=sick	health -46, hr 87
=sign	data_entry 45, design 171, it -66, sales 108, software 80, strategy -90, support -53, owner:nobody 33, important -114
=signatur	design 46, email 176, legal -132, strategy -50, important -53
=sim	it 166
=sinc	database 43, repairs 34, seo 47, software 61, website -34
=sink	repairs 116, owner:nobody 32, important -32
=sist	strategy 67, owner:nobody -33, owner:strategy 72, important 57
=sit	legal 40, meetings 48, office 74, website 105, owner:strategy 36, important 43
=sitemap	seo 87, website -81
=six	design 77, household 39, important -63
=siz	content -37, data_entry 135, support 58, important -56
=sketch	design 41, learning 80, owner:nobody -68, owner:own_study_or_hobby 72, recurring -55
=skin	health 132, important 96
=sleep	travel 177, owner:nobody 69, owner:health -53, important -54
=slid	design 103, media 51, meetings 36, software -80, website 114
=slip	bookkeeping 166, hr -38, important -40
=slogan	content 67
=slot	automation 32, email 49, errands -47, media -38, scheduling 107, important -58
=slow	software 70
=small	repairs 43, vendors 49, important -40
=smok	health 95, shopping -33, owner:health 70, important 32
=snow	family 73, owner:nobody -56, owner:family 61
=so	data_entry 49, email 55, reports -30, scheduling 98, important -50
=soap	design 76, shopping 34, support 46
=sobr	support 130, owner:nobody 30, important -46
=socio	email -41, meetings 46, newsletter 61
=sock	shopping 51
=socket	it 80, repairs 97
=sofa	errands 42, household -59, repairs 59, shopping 67
=sold	reports 38
=somebod	legal 64, social 32, important 119
=someon	automation 42, email -36, health 41, it 59, repairs 55, sales 35, support 52, owner:health 39, important 75
=someth	design 44, health 34, household 80, office 52, sales -50, shopping 53, social 45, support 36, travel -39, owner:health 33
=sondag	market_research 153, important -53
=sort	bookkeeping 92, scheduling 33, software 46, important 42
=sound	media 136, software 56
=soup	content 91, family -65, household 62, owner:nobody 47, owner:family -46, important -58
=sourdough	learning 106, market_research 48, owner:nobody -52, owner:own_study_or_hobby 93, important -61
=spac	filing -63, it 88, shipping 65
=spam	email 143
=spar	data_entry -35, office 40, shopping 136
=speak	email 45, hr 45, research 46, scheduling -42, travel 61, owner:confidential 34, important 33
=speech	content 63, events 138, sales -35, support -37, important -60
=spend	bookkeeping 40, strategy 34, owner:nobody -36, owner:authority 42
=split	bookkeeping 32, important -90, recurring -49
=sponsor	email 70, sales 57
=spot	content 84, media 68, office 30, important -33
=spr	newsletter 99, reports 50, important -33
=spreadsheet	data_entry 54
=sql	database 117, software -83, important -83
=squeak	repairs 124
=sta	reports 41, travel 139, important -40
=staff	hr 31, office 60, owner:nobody 36, important -38, recurring 55
=stag	crm 157, software 34
=stagiair	hr 61
=stair	repairs 55
=stall	strategy 37, owner:nobody -41, owner:authority 43
=stamp	bookkeeping 60, errands -73, office 42, shipping 144, shopping -43, support 45, travel -57, important -47
=stand	design 33, events 167, health -86, meetings 46, sales 53, scheduling 64, owner:nobody 53, important -87
=star	seo 64, software -40, important 32
=start	content 33, email 46, media 54, office 56, software 35
=startseit	website 167
=state	legal 57
=station	travel 133
=statu	office -33, shopping -32, support 125, vendors -43, important 69
=statut	legal 31
=stay	software 46
=step	bookkeeping 50, events -33, health 127, learning 63, research 58, support -30, owner:nobody -55, owner:own_study_or_hobby 74
=stick	legal -55, repairs 137
=still	bookkeeping 32, email 40, research 81, support -39, owner:strategy 33
=stock	market_research 47, office -48, sales 40, vendors 121, important 56
=stop	automation 46, email 54, health 90, media -30, newsletter -66, repairs 53, strategy 130, owner:nobody -85, owner:health 60, owner:strategy 90, important 36
=stor	bookkeeping -36, database 64, errands -30, office -38, research 48, social 122, software 95, support 50, important -118
=stov	household 50
=strateg	database 44, important -98
=street	bookkeeping 47, data_entry 39, events 36, legal -35, market_research 54, important -55
=strip	it 178, repairs -54
=stuck	repairs 47, shipping 44, software 95, important -63
=stud	content 53
=studio	events 66, market_research 60, media 165, transcription -67, important -30
=styl	design 108, important -40
=subir	hr 58, social 38, owner:nobody -37, owner:hiring_and_firing 50, important 44
=subject	email 118, newsletter 66
=subscrib	newsletter 77
=subscription	bookkeeping 32
=subtitl	learning -32, media 32, transcription 36, owner:nobody 34, owner:own_study_or_hobby -34
=suchen	household 90
=sugar	health 71, shopping 43, owner:nobody -61, owner:health 66
=suit	scheduling 56
=suitabl	research 148
=summ	bookkeeping 36, family 69, website 87, owner:family 58
=summar	content 49, learning -32, meetings 47
=sunda	family 51, hr -34, research 45, scheduling 45, owner:family 51, important -61
=suppl	office 77
=suppli	health -41, research 36, sales -45, scheduling 54, vendors 97, owner:nobody 43, important -61
=sur	email -30, seo 44, social 67, support 31, important -51
=surve	data_entry 94, important -41
=surveyor	calls 82, email -33, important -31
=swap	hr 126, owner:nobody 32
=swim	health 37
=swimm	family 46, shopping 93, owner:family 37, important -42
=switch	it 129, software 75, important -47
=swot	market_research -88, strategy 154, owner:nobody -92, owner:strategy 110, important 142
=sync	automation 137, crm -34, important 42
=system	calls -48, it 62
=tab	repairs -56, shopping 105, software 38, important -45
=tabl	data_entry 107, database 92, events 56, household 78, market_research -54, meetings 30, office -56, reports 113, scheduling 122, software 31, important -68
=tableau	automation 45, data_entry 82, software -87, important -55
=tablet	errands -32, health 69, owner:nobody -59, owner:health 64, important 35
=tag	crm 179, data_entry 38, filing -33, hr 69, media -39, seo 127, social 31, owner:nobody 36, important -40
=tak	bookkeeping 116, database 60, email -31, errands 48, hr 49, learning -33, legal -58, research 69, sales -30, scheduling -58, shipping -37, strategy 61, travel -31, owner:nobody -92, owner:authority -33, owner:hiring_and_firing 61, owner:family 32, owner:own_study_or_hobby -35, owner:strategy 87, recurring 65
=talk	email -48, family 57, hr 149, legal -49, media 67, sales 56, strategy 149, vendors -66, owner:nobody -85, owner:hiring_and_firing 76, important 90
=tall	bookkeeping 92, data_entry 37, repairs -57, social 98, important -36
=tap	design -110, repairs 96, shipping 80, shopping 88, transcription 155, important -51
=target	market_research 148
=tariff	research 133, shipping 82, software -53
=tarjeta	design 214
=tast	email -50, events 58, newsletter 60, sales 57
=tax	database 41, legal 40, software 74
=tea	shipping 76, shopping 82
=teach	family 52, research 46, owner:nobody -40, owner:family 56, important -53
=team	content 62, events 50, it 150, scheduling 71, software -38, website 52, owner:nobody 49, important -108
=teas	content 144, media -75, social 87
=tela	data_entry -42, software 59, important 60
=telefonlist	calls 132, data_entry 46, important -43
=telephon	calls 65
=telhado	repairs 123, vendors 57
=tell	hr 83, newsletter 34, strategy 35, support 37, owner:nobody -113, owner:hiring_and_firing 51, owner:confidential 80, important 96
=temp	hr 188, research -31, important 86
=templat	data_entry 116, design 44, email 37
=ten	learning 86, market_research 55, meetings -58, sales 33, scheduling 50, support -31, owner:nobody -49, owner:own_study_or_hobby 73, important -32
=tenant	email 41, legal 89, support 87, important 93
=tend	automation 64, strategy 46, owner:authority 33, recurring -42
=tent	events 140, household -32, travel -69
=term	legal -40, shopping -32, strategy 91, support 39, vendors 80, owner:nobody -38, owner:strategy 56
=termin	scheduling 31
=terrac	household 43, research 36
=terrass	legal 49, important 40
=test	data_entry -49, health 213, it -36, newsletter 60, owner:nobody -154, owner:health 197, important 173
=text	content 259, learning -38, media -81, newsletter 38, seo 63, social -36, strategy 69, transcription 77, owner:authority 86, owner:own_study_or_hobby -37, important 46
=texto	content 59, transcription 47, important -37
=than	software 62, important 66
=thank	email 94, support 54, important -61
=that	data_entry 41, email 69, hr 40, reports -38, research 51, sales 82, owner:confidential 40
=the	calls 65, crm -31, data_entry 70, database -77, email 33, errands 66, events -50, family -85, filing 35, health -117, household 33, it -30, media 57, meetings 64, research -92, seo -69, shopping -106, software -41, strategy 128, transcription 42, owner:authority 117, owner:hiring_and_firing 43, owner:health -121, owner:family -90, owner:strategy 71, important 127
=their	email 72, support 61, important 59
=them	content -125, data_entry 46, strategy 32, transcription 53, website 189, owner:strategy 36, important -35
=themselv	automation 99, important -36
=then	it 52, owner:authority 33
=therap	important 35
=thesi	important 43
=thi	automation 46, health 72, household -34, repairs 32, reports 44, research 66, shopping -32, social 46, owner:nobody -34, owner:health 61, important -94
=thing	events -37, hr -35, meetings 48, shopping 104, owner:nobody 46, important -54
=think	family 40, hr 64, sales -42, owner:nobody -88, owner:hiring_and_firing 59, important 88
=thos	it 58, meetings 49
=thre	content 66, hr -46, newsletter 54, research 107, scheduling 95, vendors 34, owner:nobody 51, owner:authority 43, owner:hiring_and_firing -31, important -39
=thread	database -30, email 128, social 144, software -78
=through	email 80, meetings 45, owner:nobody 39, important -32, recurring 45
=throw	filing 61, household 49
=thursda	meetings 72, scheduling 49
=ticket	automation 81, email -39, errands 88, events 73, family 57, meetings -37, office -48, software 40, support 107, owner:family 55, important -56, recurring 100
=tid	email 32, filing 55, household 44, it -39
=til	bookkeeping 31, repairs -59, software 138
=till	automation 71, bookkeeping 138, software 55, website -70, important 138
=tim	email -34, family 132, household -90, hr 66, media 40, repairs -70, reports 35, research 53, scheduling 232, travel -46, owner:family 48, important -41
=timetabl	scheduling 160
=tin	reminders 35, repairs -67, shopping 102
=tintoreria	important -33
=tip	bookkeeping 139, errands 158, social 67, software -37, important -51
=tisch	scheduling 32
=titl	newsletter 74, research -32, seo 147, software -33, important -39
=to	automation 84, bookkeeping -31, content -30, data_entry -34, email 68, family 146, filing -53, household -35, hr -32, learning -123, legal -56, market_research -59, meetings 32, newsletter 79, reminders 64, repairs 34, reports -73, sales 75, scheduling 51, shipping 40, shopping -133, software -84, travel 100, owner:nobody 32, owner:authority -44, owner:family 125, owner:own_study_or_hobby -116, important -59
=toast	events 138, shopping 169, important -44
=toggl	software 37
=toilet	events 68, repairs 43
=toldo	research 39
=tomato	shopping 54
=tomorrow	email 32, scheduling 31, owner:nobody 32, important -38
=ton	content 84, it 96, office -78, shopping 104, important -34
=too	repairs 46, seo 64, software 35, owner:nobody 46, important -84
=tool	automation 61, bookkeeping -34, data_entry 109, important -82
=tooth	health 141, owner:health 37, important 46
=topic	meetings 63, newsletter 63
=torneira	repairs 136
=touch	email 107, travel -32
=tour	errands -32, hr -71, sales 67, software 98, travel 104, important 153
=towel	household 32
=town	market_research 61, seo 64, website -58
=tra	filing 49, shopping 135
=track	email 48, reports -57, seo 106, shipping 125, important 74
=trad	events -53, legal 46, sales 59, scheduling 74
=trademark	legal -39, research 52
=traffic	reports 90, seo 142, website -33
=trail	design 73
=train	learning 73, travel 47, owner:nobody 36, important -43
=traine	hr 236, meetings 35, owner:nobody -58, owner:hiring_and_firing 85, important 70
=tram	research 37, travel 130
=transf	bookkeeping 106, data_entry 65, travel 69, important 65
=transferir	bookkeeping 45, important 49
=translat	content 53
=travel	bookkeeping 65, health -39, important -43
=tre	household 95, research 33, vendors 114, important -54
=trend	market_research 181, reports 93
=trial	hr 92, sales 64, scheduling 50, strategy -48, owner:authority -32, owner:hiring_and_firing 80, important 62
=trigg	automation 67
=trimestr	strategy 70, owner:nobody -31, owner:strategy 80, important 79
=trip	email 54, important -44
=troi	research 37, sales -54, vendors 52, important -63
=trous	errands 90, shopping 126, support -41
=trouv	email 71, research -40, scheduling 43
=truck	reports 46, research 36
=try	learning 89, office 51, software 38, owner:nobody -32, owner:own_study_or_hobby 72
=tuesda	scheduling 54
=tur	design 66, events 64
=turn	sales 53
=twic	scheduling 30, software 48, important 67
=two	design -40, email 49, events 97, filing 42, health -56, learning 66, media -31, office 37, reminders 43, research -36, sales -33, shopping -42, strategy 36, support 57, travel 30, vendors 46, owner:authority 35, owner:health -40, owner:own_study_or_hobby 47
=typ	automation 34, data_entry 64, transcription 133, important -36
=tyr	content 33, important -34
=uben	important -48
=umfrag	events -51, market_research 137, scheduling 82
=umlaut	software 156
=un	hr 85, research 36
=und	filing -48, meetings 70, shopping 61, social 52, support 64, website -54, important -39
=une	scheduling 46, travel 65, important -35
=unhapp	hr 49, support 68, owner:nobody -36, owner:confidential 41, important 67
=unsubscrib	email -47, newsletter 133
=unterlagen	meetings 96
=up	automation -50, bookkeeping -35, calls 58, crm 60, design 50, errands 86, filing -49, health 35, learning -36, meetings 92, office 31, repairs -54, research 50, sales 53, shopping -34, strategy -38, support 39, website -43, owner:nobody 60, owner:health 30
=updat	it 129, software 39, website 53, recurring 54
=upgrad	travel 68, important 56
=upload	software 119, website 75, owner:nobody 34
=ups	data_entry 41, it 85, important -85
=upsell	sales 78, important 61
=us	email -44, market_research 50, research 55, strategy 83, owner:strategy 32, important 84
=use	design -39, it 72, legal 79, reports 32, support 37
=user	hr -57, sales 62, software 88, support 81, important 31
=vacanc	hr 68, important 85
=vaccin	travel 51
=val	support 131, important -37
=valid	bookkeeping -36, design -44, research 84, software 48, strategy 44, important 40
=van	bookkeeping 38, shipping 104, important -57
=vat	website 68
=vazamento	important 30
=vegan	market_research 35, seo 68, shopping -45, support 64
=venda	crm -37, sales 46, important -38
=venta	important -42
=venu	research 62
=vera	hr 48, owner:nobody -40, owner:confidential 42
=vereinbaren	scheduling 34
=vergleichen	research 67
=vernissag	events 159, important -33
=version	content 113, database -32, design 49, media 72, strategy 38, website -40, owner:nobody -38, owner:authority 49
=versu	reports 112, seo 44, important -66
=viagem	important -59
=viaj	travel 40, important -52
=video	media 74, owner:nobody 43
=view	email -33, reminders 47, scheduling -43, software 72, important 96
=viru	important 43
=visa	legal 48, important 60
=visit	events 65, learning 48, sales 75, scheduling 130, software -32, strategy -59, support -68, owner:nobody 42, important -73, recurring 30
=visitor	learning -58, meetings 54, office 190, reports 36, scheduling -40, important -41
=visual	design 150, newsletter -43
=vocabular	learning 65, repairs -43
=voic	content 91, transcription 49
=voicemail	calls 143, email -118, it 50
=voitur	travel 68
=voluntario	email 151, important -31
=volunte	events 76
=vom	email 74
=von	hr 32, support 98, owner:confidential 41
=vou	email 45, scheduling 43
=vouch	bookkeeping 171, design 74, scheduling -41, support 33, owner:nobody 41
=vpn	it 33
=wag	bookkeeping 80, important 74, recurring 60
=wait	it 45, sales -35, scheduling 115
=wal	sales 48
=walk	market_research 60, meetings 46, travel 34, important -49
=wall	important -89
=want	bookkeeping -108, legal 50, sales 74, software 58, support 106, owner:nobody 47, important 117
=warehous	office -49, shipping 145
=warm	support 37, important 108
=warn	email -58, hr 163, legal 89, software 56, owner:hiring_and_firing 49, important 158
=warrant	bookkeeping -43, legal -44, reminders 48, research 64, support 153, important -54
=was	meetings 54, research 70, support 48, vendors 33, important -32
=wash	errands 91, household 74, important -37
=wasserhahn	repairs 110, important -34
=wast	office 38, research -43, vendors 145
=wat	it -61, meetings 68, office 178, repairs 39
=watch	family 49, research 45, shopping 45, owner:family 52
=watercolour	learning 160, owner:nobody -41, owner:own_study_or_hobby 62
=way	research -69, strategy 107, travel 51
=we	content 30, email 31, events -38, family 38, hr 42, legal 41, market_research -31, reports 47, research 42, sales 32, shopping -47, software -40, strategy 93, vendors -39, owner:nobody -51, owner:authority 49, important 78, recurring -35
=weak	seo 41
=web	website 54, important 86
=webhook	automation 136, software -76, important -38
=websit	market_research 67
=wedd	sales 36, owner:nobody -46, owner:family 31, owner:strategy 42, important 77
=weed	data_entry -31, filing 36, household 41
=week	content 40, health 54, hr 35, reminders 45, scheduling 139, shopping -35, strategy -45, owner:health 54, important -86, recurring -43
=weekend	events 97, important -46
=weekl	email 42, important -42
=weight	content -35, data_entry 83
=weimar	learning 39, owner:nobody -42, owner:own_study_or_hobby 52, important 100
=welcom	newsletter 59, office 64, social 36, important -50
=well	shopping 130, travel 50
=went	support 35, important 127
=what	content -40, data_entry -36, errands -34, events 100, family -55, hr 53, market_research 62, meetings 61, research 111, sales 77, scheduling -40, shopping -46, social 65, software -57, transcription 63, travel -37, vendors -34, website -40, owner:confidential 63, owner:family -57, owner:strategy 47, important 52, recurring -43
=when	automation 86, content -36, shipping 54, software 86, vendors 62, owner:nobody 35, important -68
=wher	bookkeeping 35, email 64, family 42, filing 40, legal -31, research 134, seo 30, owner:family 35, important -131
=wheth	support 63
=which	data_entry 61, newsletter 63, reports 38, social 71, software -40, strategy 112, travel 34, owner:nobody -73, owner:authority 46, owner:strategy 62, important 32
=whil	household 56, important -50
=whit	important 43
=whiteboard	office 143
=who	content 35, crm 36, data_entry 34, design -53, errands -33, events 74, health -34, household -43, hr 75, it 103, learning -38, market_research 62, meetings 77, office 70, repairs -46, reports -46, research 87, shipping -30, software -49, strategy -51, travel -39, owner:nobody 45, owner:hiring_and_firing 107, owner:health -32, owner:own_study_or_hobby -37, owner:strategy -43, important -33
=whol	scheduling 55
=wholesal	sales 199, important 60
=why	email 36, research -80, seo 44, software 81
=widget	software 35, website 40, important -51
=wif	email 31
=wifi	it 55, important -36
=will	legal 168, important 86
=win	events 62, sales 78, scheduling 52, important 63
=window	design 83, household 154, shopping -31, travel 59, important -58
=winn	strategy 55, owner:nobody -48, owner:authority 50
=wint	content 34, email -30, newsletter 49, important -36
=with	bookkeeping -155, data_entry -66, database -47, design 73, family 246, household -83, hr 68, it -53, learning -39, legal -72, market_research -32, media -36, meetings 126, office -66, repairs -63, research 49, scheduling 75, seo -32, shipping -41, shopping -74, social 40, strategy 87, travel 43, vendors 93, owner:nobody -105, owner:authority -66, owner:confidential 52, owner:health -53, owner:family 161, owner:own_study_or_hobby -72, owner:strategy 61, recurring -45
=within	research 33
=without	automation 86, data_entry -55, database 43, it -33, software 48, support 36
=word	bookkeeping -35, content 103, learning -34, seo 35, strategy 64, transcription 49, owner:nobody -35, owner:authority 72
=work	automation 32, hr 161, meetings 54, scheduling -44, software 186, travel -100, owner:nobody 40, important 134
=workshop	events 49, strategy 43, owner:nobody -53, owner:strategy 59, important 85
=would	email -36, sales 41, scheduling 52, strategy 72, owner:nobody -32, owner:strategy 55, important 61
=wrapp	design 79, shopping 69, important -30
=writ	email 101, family 63, hr 36, meetings 46, sales 51, strategy -34, transcription 59, owner:family 57, important 58
=wrong	data_entry 46, health 30, hr 39, support 157, website 58, owner:health 31, important 140
=y	automation 70, data_entry -33
=yard	errands 96, household -50
=year	bookkeeping -37, household -37, reports 154, strategy 210, owner:nobody -82, owner:strategy 116, important 86
=year'	email 83, strategy 51, owner:nobody -30, owner:strategy 43, important 35
=yes	hr 92, owner:nobody -69, owner:hiring_and_firing 80, important 85
=yesterda	meetings 71
=yoga	market_research 47, important -113
=you	email 31, scheduling 71, shipping -30, strategy 93, support 37, owner:nobody -54, owner:authority 80, important 34
=your	strategy 98, owner:nobody -59, owner:authority 63
=youtub	media 76, important -37
=zahlen	important -71
=zap	automation 176
=zelt	events 132
=ziel	strategy 43
=zoo	family 160, newsletter 60, owner:nobody -41, owner:family 78, important -52, recurring 33
=zoom	it 91, scheduling 36, software -55
=zum	content 76, email -49, social 63, support 67
=zuruck	bookkeeping 80, errands 55, owner:nobody 30, important 64
^a	sales 37
^ablage	filing 41
^academia	important -68
^access	events -34, it 79, office 77
^account	bookkeeping -64, crm 116, it 90
^acheter	shopping 53
^acta	meetings 32
^ad	newsletter -78, social 112
^add	database 58, website 38
^adwords	newsletter -46, seo 130, important -32
^affiche	design 35
^agenda	meetings -50, scheduling 87
^agree	vendors 48
^air	household 107
^alarm	office 88, reminders 157, software -72
^album	media 54
^alert	reminders 156, important -41
^alternatives	research 76
^analytics	seo 99, website -48
^android	software 115
^angry	support 30
^anmeldung	software 44, important 31
^anniversary	events 58, owner:family 32
^announce	email 84
^answer	social 53
^apologise	email 107, support -53
^app	software 50, important 56
^appel	sales 39
^appeler	calls 45, important 43
^appointment	health 30, important 48
^approve	strategy 38
^archive	crm 61, data_entry -48, database 88, sales -42, important -50
^article	content 70
^articulo	content 41
^artigo	content 30
^ask	health 97, vendors 62, owner:nobody -70, owner:health 84, important 38
^ata	meetings 39
^aufkleber	design 165, important -54
^aushilfe	hr 156, important 63
^ausschreibung	sales 161, important 73
^auswertung	reports 59
^auto	automation 111
^availability	scheduling 45
^average	reports 125, important -40
^avisar	email 63, important -49
^aviso	household -31, website 87
^b	travel 43
^babysitter	family -43, household 79, owner:nobody 43, owner:family -41, important -37
^back	health 45, owner:nobody -40, owner:health 44, important 50
^backup	database 42, important -30
^badge	design 100, office 95
^bake	family 38, household 62, shopping -68, owner:nobody -32, owner:family 42
^bank	bookkeeping 80, important -40
^banner	website 88
^batch	automation 97, sales -62, vendors 115
^bath	family 84
^battery	it 30, repairs 49
^be	seo 76
^bedtime	family 59, important -35
^bei	email 39, seo 46, important -36
^beitrag	content -40, social 98
^belege	bookkeeping -80, filing 127, important -33
^benchmark	market_research 127, reports 82
^beschwerde	important 40
^besprechung	scheduling 57
^best	research 167
^bestand	data_entry 143
^bewerber	owner:nobody -43, owner:hiring_and_firing 46, important 53
^bid	sales 67, vendors 60
^bike	health 84, owner:nobody -66, owner:health 74
^bilan	bookkeeping -78, reports 128, important -35
^bilder	design -44, media 88
^bildschirm	it 161
^bin	household 123, office 70, shopping -56
^bio	content -51, social 90
^birthday	family 41
^bitte	strategy 45, owner:authority 50
^blind	repairs 123, important -44
^block	events -47, scheduling 50, travel 43
^blocked	repairs 76, owner:nobody 32, important -32
^blog	social -54, website 81
^blood	health 142
^boiler	repairs 44
^boletim	newsletter 44
^boletin	newsletter 44
^bonus	hr 74
^book	bookkeeping 74, learning 159, scheduling -204, shipping 53, shopping 48
^booking	scheduling 63
^bottle	errands 146, important -40
^breakfast	important 61
^briefing	meetings 73
^bring	errands 72, family 32, scheduling 104, owner:family 38, important -38
^brochure	research 136
^broken	repairs 103
^budget	reports 43, strategy 70, owner:nobody -62, owner:strategy 71
^buffet	events 145, important -33
^build	family 72, learning 89, owner:nobody -118, owner:family 59, owner:own_study_or_hobby 78
^buscar	errands 113, household 51, research -80, scheduling 33
^button	software 59
^buy	strategy 153, owner:nobody -57, owner:strategy 60, important 47
^buyer	strategy -31, support 123
^cache	software 51, important 49
^cadastro	data_entry 53, important -33
^cadeau	shopping 36
^caldera	repairs 35, important 73
^calendar	automation -45, design 55, software 53, important 79
^call	family 32, important 56
^cambiar	vendors 83, website 42
^camera	it 61
^campaign	newsletter 52
^can	strategy 40, owner:nobody -40, owner:authority 42
^cancel	scheduling 36, vendors 63
^car	design 44, errands 89, household -31, important 91
^cash	bookkeeping -32, errands 130, strategy -57, important -87
^cat	household 64, shopping 63
^catalogue	data_entry 139, sales 81, shopping -54
^catering	events 43
^cc	email 151
^cellar	household 129, repairs -34
^certificate	bookkeeping -33, filing 116, website 81
^chairs	office 53
^change	errands -30, household 78, legal 44
^changer	important -30
^channel	social 182
^chapter	learning 55
^charger	shopping 77
^chart	reports 34
^chase	email 105
^chaudiere	repairs 32
^cheaper	research 120
^cheapest	research 144
^check	content 81, health 76, legal 33, market_research 63, office -35, research 56, scheduling -32, software -30, travel 55, owner:nobody 32, important -133
^checkout	software 119, website -64
^chercher	errands 115
^chiffres	reports 36, important 32
^chimney	repairs 89
^choir	learning 33
^choose	bookkeeping -67, hr 73, strategy 143, owner:nobody -147, owner:authority 98, owner:hiring_and_firing 52, important 145
^christening	family 87, owner:nobody -54, owner:family 70, important 108
^christmas	owner:nobody 45, important -54
^cita	health 49, scheduling -35
^claim	support 148
^class	health -70, learning -50, software 183
^clean	crm 72, database 36, household -48, software 39, recurring -35
^cleaning	office 78, important -71
^clear	filing 66, software -40, support 85, recurring 101
^client	support 54
^cliente	support 60, important 49
^close	software -33, strategy 63, owner:nobody -52, owner:strategy 61
^coach	travel 85
^coffee	shopping 87
^cold	sales 148, important 69
^colis	support 54, important 65
^collect	bookkeeping 82, errands 42, meetings 56, newsletter 52, important 65
^colour	design 63
^column	content 58, data_entry 76
^commit	software 86
^community	social 115
^comparar	research 50
^compare	reports 48
^competitor	market_research 55
^complaint	hr 35, owner:nobody -31, owner:confidential 34
^complete	data_entry 74
^compost	household 67
^comprar	office 52, shopping 52
^conference	events 69
^confirm	email -95, scheduling 77, software 120, important -40
^congratulate	email 91
^consulta	database 96, health -44, owner:nobody 40, owner:health -37, important -121
^contact	crm 131, email -53
^container	repairs -35, shipping 166
^content	content -63, seo 41, social 76
^contract	hr 95, important 48
^cookie	household -73, website 166
^copier	it 136, office 91
^copy	automation 42, data_entry 49, filing 115
^correct	data_entry 113
^correo	newsletter 51
^cost	bookkeeping 37
^could	household -31, research 80, strategy 48, owner:authority 34
^coup	calls 153
^course	support 53
^court	scheduling 77
^cover	content -69, design 154
^crack	repairs 95, important -44
^credit	bookkeeping 54
^crop	media 153
^currency	bookkeeping 66
^custody	family 81, strategy -44, owner:confidential -35, owner:family 55
^customer	bookkeeping 47, support 85, important 35
^customs	bookkeeping 40, shipping 73, important 40
^cut	media 89
^dach	important 45
^dar	email 55, strategy 82, travel -36, owner:nobody -57, owner:authority 75, important 32
^data	database 32, legal 68, software 58, important 99
^date	legal -66, scheduling 133, software 38, important -98
^deal	sales 33, important -72
^debrief	meetings 192
^decidir	owner:authority 40
^decline	email 150, scheduling -31
^deliver	errands 147, shipping -53
^delivery	support 34, vendors 80, important 106
^demissao	hr 138, owner:confidential 54, important 45
^demo	sales 52
^dentist	health 40, important 38
^dentista	important 45
^depliant	design 164
^deposer	errands 74
^deposit	bookkeeping 56
^desk	office 102
^despido	hr 130, owner:confidential 56, important 33
^devis	crm -52, sales 93, important 36
^devolver	bookkeeping 38
^dhl	shipping 37
^dial	calls 59, meetings 68
^dienstplan	hr -36, scheduling 67, strategy 36, owner:authority 40
^digitise	data_entry 138, filing -84, important -38
^dinner	household 110
^discount	sales 139, vendors 76
^dishwasher	household -70, repairs 92, shopping 61
^dj	events 71
^do	hr 71, strategy -33, owner:nobody -30, owner:hiring_and_firing 73, important 51
^does	hr 45, owner:hiring_and_firing 41, important 76
^domain	it 94, important 40
^double	content -46, newsletter 65, important 81
^drawer	filing 124, household -40, repairs 37
^drill	repairs 73
^drive	errands 50, it 74, software -36, travel 62
^drop	errands 48, strategy 52, owner:nobody -46, owner:strategy 54
^dropdown	software 41
^drucker	important -67
^duplicate	data_entry 93, database 43, important 34
^dust	household 53
^ecrire	email 39, software 44, important 37
^edit	media 74
^editar	media 35
^electrician	repairs 35
^email	design 53, email -60, software 50, important -54
^encuesta	market_research 157, important -43
^entrevista	hr 64, owner:nobody -51, owner:hiring_and_firing 66, important 88
^enviar	shipping 162, important -33
^envoi	newsletter 88
^error	software 35
^escribir	email 32, software 98, important 82
^essay	content 48, owner:nobody -40, owner:own_study_or_hobby 47, important 36
^estimate	sales 66, software 33, important 43
^evaluation	reports 162
^event	social 57
^exame	health 123, learning -34, owner:nobody -40, owner:health 46
^exchange	errands 82, support 73
^exit	hr 69, owner:hiring_and_firing 66
^export	shipping 143, software 66, important 115
^faq	support 60
^favicon	design -101, website 156
^feed	social 137, important -31
^feedback	hr 69, support 130, owner:nobody -79, owner:hiring_and_firing 88, important 79
^fence	repairs 75
^ferry	travel 150, owner:nobody 34, owner:family -30
^festa	events 46
^fetch	errands 59, important -36
^fiches	crm 74, sales -34, recurring 46
^field	data_entry 107
^file	it 34
^fill	data_entry 134
^film	learning 126, media -34, important -32
^filter	repairs 64, software 43
^final	strategy 72, owner:nobody -64, owner:authority 74, important 96
^finanzamt	bookkeeping 49
^find	hr 47, research 102, software 59
^fine	legal 88, important 51
^first	hr 47, learning 86, office 39, owner:nobody -35, owner:own_study_or_hobby 72
^fix	database -31, repairs 107, scheduling 33, software -32
^flyer	newsletter 44
^foil	design 120
^fold	design 75
^follow	sales 80, important 50
^font	design 52
^footer	software -46, website 112
^forecast	reports 45
^foreword	content 79
^form	data_entry 70, website 33, important 94
^formular	automation 37, data_entry 41
^forward	email 73
^forwarder	shipping 173
^foto	media 45
^fotos	media 36
^fournisseur	vendors 38
^free	media -37, scheduling 103
^freezer	household 47
^freight	sales -37, shipping 61, important -48
^friends	family 59, owner:nobody -37, owner:family 38
^fruit	shopping 35
^funeral	family 49
^gallery	media 80
^game	learning 49, important -41
^garden	shopping 57
^gast	shopping -35, support 164, important 57
^gather	research 106
^geschenk	shopping 55
^get	bookkeeping -39, health 43, repairs 34, research 52, sales 38, seo 60, shopping 74, vendors 36, owner:nobody -39, owner:health 57
^give	content -34, email 99, errands 80, strategy 37, owner:authority 51, owner:own_study_or_hobby -38
^go	email 60, family 38, social 59, strategy 108, owner:nobody -39, owner:family 41, recurring 44
^good	important -35
^google	content -31, data_entry 106, research -42, seo 79
^grant	bookkeeping -40, research 91
^greeting	email 134
^grifo	repairs 130
^groceries	shopping 32, recurring -31
^group	learning 79, social 82, website -58, owner:nobody -62, owner:own_study_or_hobby 69, important 91
^guest	support 35
^gym	important -40
^hand	errands 116
^handwriting	bookkeeping -34, transcription 164
^handyman	repairs 51
^have	errands 72, repairs 51, strategy 39, owner:confidential 53, important 47
^header	design 109, media -40, software -62, website 101
^headline	content 75
^headset	it 47
^heating	repairs 91
^heizung	repairs 30, important 69
^hello	sales 42, support 39
^help	family 44, support 62, owner:family 37, important -48
^herausfinden	research 34
^herrn	email 38
^hi	support 40, important 35
^hire	errands 78, hr -84, travel 56
^holiday	hr 137, travel 33
^homepage	website 47
^hoover	household 32
^horario	scheduling 175
^hospedagem	travel -62, website 101
^hospital	health 34
^hotel	events -33, travel 58
^hotline	calls 35
^hour	scheduling 118, owner:strategy 33, important 32
^how	content 37, legal -49, reports 55, research 61, support 48, travel 75, owner:hiring_and_firing 47, important -42
^https	software -73, website 125, important 37
^import	data_entry 121, it -35, shipping 86, software 68
^imposto	bookkeeping 36
^imprimante	important -64
^index	database 136, filing 136, seo 109, important -58
^inform	email 64
^informe	important -42
^inspection	bookkeeping -32, design -68, legal 62, repairs 101
^install	it 34
^instalment	bookkeeping 34, important 54
^instructions	content 161
^insurance	bookkeeping -44, legal 111, important -66
^interview	content 108, market_research 46, media 33, scheduling -55, owner:nobody 33, important -60
^intro	content 141
^introduce	email 46
^inventory	data_entry 107, it -33, office -51, software 47
^invest	strategy 55, owner:nobody -36, owner:strategy 38, important 55
^invitation	design 167
^invite	newsletter 62
^invoice	bookkeeping 32, important -35
^ironing	recurring -48
^is	bookkeeping -40, legal 76, research 136, scheduling 36, support 57, owner:nobody 37, important -76
^issue	software 50
^italiano	learning 109, owner:nobody -58, owner:own_study_or_hobby 90, important -36
^jardin	household 47
^job	hr 83, important 42
^jubilee	events 69
^kasse	bookkeeping 61, important -49
^kaution	bookkeeping 134, important 80
^keep	crm 47, data_entry 45, sales -32, scheduling 54, important -67, recurring 91
^key	data_entry 128, database 42, office 99, strategy 95, support -31, owner:nobody -48, owner:strategy 53, important 47
^keyboard	software 37, important -42
^kids	events 42, owner:nobody 36, owner:family -35, important -35
^kochen	household 57
^kostenvoranschlag	sales 132, vendors -79, important 78
^kunde	support 69
^kundigung	errands -36, hr 126, owner:nobody -36, owner:confidential 44
^la	website 31, important 69
^label	data_entry 67, design 101, filing 128
^lamp	repairs 48
^landing	seo 53, website 152
^language	learning 135
^laptop	important 83
^last	crm 34, owner:authority 34
^late	support 96, travel 72, vendors -63, important -32
^laundry	vendors 49, recurring 75
^layout	design 94
^leave	calls 81, email -34, errands 65
^leche	household -35, shopping 44
^lecture	important 90
^leer	important -40
^lego	family 54, learning 78, shopping -88, owner:nobody -44, owner:family 49
^let	email 79, hr 89, software 63, owner:hiring_and_firing 78, owner:family -31, important 33
^letter	email 104, family 76, newsletter -30, shipping 50, social -31, owner:nobody -41, owner:family 69, important -44
^levar	errands 141, shipping -39
^licence	it 130, legal -58, important 73
^lieferant	vendors 42
^lieferung	shipping -48, support 53, vendors 32, important 35
^lift	repairs 57, vendors 53
^ligar	sales 58, important 66
^limpiar	data_entry 84
^link	software -34, website 117
^liquor	legal 139
^list	research 46, vendors 57, important 31
^llevar	errands 155, shipping -34
^loan	bookkeeping 48
^lock	repairs 149
^locker	office 106
^login	it 95, important 50
^logo	design 76
^look	household 54, market_research 54, research 76, important -71, recurring -49
^lookup	data_entry 56, reports -37, research 126, software -76
^loose	repairs 123, important 81
^lunch	shopping 90, strategy 79, owner:nobody -43, owner:strategy 71, important 52
^macro	recurring -34
^mail	automation 39, email 146, it -43, newsletter -49
^mailbox	calls 104, email -117, it 90, important 84
^mailchimp	newsletter 63, important -33
^mailing	newsletter 42
^mails	email 51, important -65
^make	automation 79, data_entry -35, design 38, household 74, office -56, social 60
^mama	important 31
^map	software 97
^market	market_research 35
^mattress	household -58, shopping 120
^menu	design 73, repairs -39, software 30, website 68, important -43
^merge	data_entry 34, family -39, strategy 66, owner:strategy 68
^message	email 67
^meta	seo 130
^metas	strategy 58
^mileage	bookkeeping 116, important -39
^minimum	vendors 103
^missing	support 149, important 79
^mit	family 39, owner:nobody -33, owner:family 39
^mock	software 32
^modal	important -35
^mongo	database 105, software -94, important -64
^monter	repairs 101
^monthly	family -34, newsletter 63, important 100, recurring 104
^mot	email 84
^mould	repairs 122, important 83
^move	automation 51, scheduling 97, website 36, important -43
^mrs	shipping -33, support 39, important 58
^mugs	office 91
^mull	recurring 50
^museum	learning 157
^my	family 36, health 90, owner:health 37, important 46
^name	content 87, data_entry 49, events -40, household -30, hr 62, important -70
^nappies	shopping 39
^negotiate	sales 101, strategy -79
^nettoyer	data_entry 48
^new	design 34, email -36, filing 37, health 73, hr -39, office 33, research -59, shopping 85, social 46, strategy 85, website 53, owner:nobody -80, owner:health 56, owner:strategy 80
^newsletter	email 125, household -33, newsletter -31
^next	learning 83, owner:nobody -60, owner:own_study_or_hobby 77
^no	health 76, repairs 36, owner:nobody -51, owner:health 64, important 69
^nobody	it 36, software 67, important 65
^noise	media 46, office 81
^nota	content 41
^note	email 146, newsletter 52, reminders 64, important -67
^noticeboard	office 162, important -32
^notification	software 37, important -43
^nudge	email 77
^numbers	data_entry -100, reports 125, sales 57
^numeros	reports 49
^offer	hr 77, strategy 51, owner:nobody -83, owner:hiring_and_firing 66, owner:strategy 38, important 64
^onboarding	software 76, support 70, owner:nobody 39, owner:hiring_and_firing -36, important -33
^one	meetings 101, important -35
^open	events 65, newsletter 108, important 35
^opening	events 109
^options	research 81
^orcamento	bookkeeping -57, sales 118
^order	filing 41, shopping 75, support 87
^ordner	filing 34
^outlook	email -73, it 104
^oven	household 32
^overtime	bookkeeping -42, hr 112
^overview	reports 137
^pack	shipping 39, travel 94, recurring 47
^pagar	bookkeeping 43, important 47
^page	social -53, website 198, important -47
^paint	learning 46, repairs 44, shopping 52, owner:nobody -60, owner:own_study_or_hobby 66
^paket	errands 39
^paper	filing 171, office -75
^paragraph	content 99, legal 128
^parcel	shipping 75, important -69
^parents	support 68, important 38
^parking	office 73
^partnership	sales 34
^pasar	household 31, transcription 50
^pass	email 105
^passar	household 129
^passport	travel 57, important 46
^password	it -33, software 53
^pasta	filing 91, shopping -34
^patient	support 68
^pauta	meetings 41
^pay	bookkeeping 65, important 86
^payload	software 107
^payroll	bookkeeping -90, hr 134
^pedir	office 87, important -31
^pension	travel 98, important -44
^per	reports 74
^permis	legal 83
^persiana	repairs 151, owner:nobody 41, important -43
^pesquisar	research 51
^phone	it 76
^photo	errands 81, events -73, learning 42, media 49, owner:nobody -73, owner:own_study_or_hobby 81
^photos	media 56
^physio	important 44
^piano	learning 31, owner:own_study_or_hobby 40, important -52
^pick	data_entry -38, errands 85, media 41, sales -47, shipping 54, shopping 55, strategy 30, owner:nobody -56, owner:authority 40, important 87
^picnic	family 106, important -53
^pipeline	software 121
^pitch	important 39
^placas	office 137
^plan	events 86, hr 52, office -38, scheduling 55, strategy 96, travel 39, owner:nobody 69, important -120
^plant	household 38, office 111
^plates	household -70, shopping 125
^play	strategy -38
^please	bookkeeping 41, important 52
^plugin	software 69, important 66
^podcast	content -72, data_entry -32, learning 41, media 132
^portrait	media 126
^possible	research 161
^post	errands 136, office 112, shipping -49, social -42, important 74
^postage	office 83, shipping -42
^poster	social 59
^power	events 72
^preise	market_research 78
^premiere	events 99, media 101
^preparar	meetings 60
^prepare	design -35, meetings 44, important 41
^presente	shopping 37
^press	content 78
^pressemitteilung	content 125, newsletter -76
^presupuesto	bookkeeping -90, sales 118
^price	bookkeeping 52, research 141, sales -39, software -35, strategy 98, important -53
^prices	sales 87, software 31
^print	design 161, filing -38, meetings 41
^privacy	legal 138, important 62
^probation	hr 58
^profile	crm 148, software 106
^programme	events 132, important -30
^projector	it 74, meetings 68
^prospect	crm 43, sales -32
^protocol	meetings 194
^proveedor	vendors 36
^push	software 45, important 34
^put	data_entry 40, hr -32, repairs 59, scheduling 51, transcription 48, website 62, owner:nobody 39, important -42
^query	database 127
^questionnaire	data_entry 100, market_research 44
^queue	errands 108, legal -48, software 38, important -107
^quick	calls 53
^quotation	vendors 49
^quote	content 44, sales 56
^raffle	events 75
^raise	bookkeeping -61, hr 127, strategy 116, owner:nobody -135, owner:hiring_and_firing 63, owner:strategy 81, important 99
^rate	bookkeeping 181
^read	database 79, family 47, learning -33, owner:nobody 36, owner:family 44, owner:own_study_or_hobby -55, important -57
^receipts	important -67
^reception	office 32
^recipe	content 40
^reclamacao	support 31
^reclamation	support 68
^recoger	errands 51, important -52
^record	crm 128, important -36
^recording	media 47
^rede	content 110, it 76
^reel	media 65
^refactor	important -70
^reference	hr 158, important 65
^refund	bookkeeping 42, important -46
^regalo	shopping 41
^register	data_entry 134, website 39, important -52
^reklamation	support 37
^relance	bookkeeping 161, email -52, important 40
^relancer	sales 47, important 51
^relatorio	important -38
^release	strategy 106, owner:authority 40
^remember	reminders 136, software 35, important -44
^remind	reminders 92
^remove	it 55, media 72
^rename	filing 75, media -42
^rendre	bookkeeping 43, important 44
^renew	bookkeeping 44, legal -56, sales 53
^reorder	shopping -107, vendors 145
^replace	it 88, repairs 48
^replacement	repairs -32, shopping 104, software -46, support 156
^reply	email 36
^repost	social 143, important -37
^reserve	bookkeeping 118, scheduling -59
^respond	legal 54
^responder	email 38
^resposta	email 39
^respuesta	email 36
^restore	filing -31, it 95, important 63
^retornar	email 86
^retouch	media 122
^retro	learning 40
^return	calls 31, shipping 48, support 133, travel -34, important 36
^reunion	important 67
^review	email -61, research 156, support 74
^revisar	content 68, design -46, email 75, legal 103, important 67
^rewrite	content 60
^ring	calls -71, filing 124
^role	software 122, important 48
^roman	learning 148
^roof	important 57
^rooms	learning -51, scheduling 87, travel 64
^rota	hr 46, office -32, scheduling 104
^router	important 68
^row	data_entry 118, database 65, software -37
^run	owner:nobody 33, important 35, recurring 68
^rundbrief	newsletter 53
^safety	legal 42, meetings -39, office 46, important 95
^salary	bookkeeping 132, hr -70
^sales	reports 66, sales -31
^salir	seo 47
^sample	sales 160
^scan	filing 34, media 56
^scanner	important -43
^schema	database 124, software -80
^schild	design 143
^school	family 45, shopping 67, owner:nobody -33, owner:family 44
^screen	hr 64, it 92, software -99, important -41
^script	automation -40, content 161, software -42
^search	seo 81, software 47, important -54
^seat	scheduling -42, travel 153
^seating	office 61
^second	health 83, hr 33, shopping 70, owner:nobody -35, owner:health 57, important 113
^segment	crm 181, newsletter 64
^sell	sales 41, strategy 81, vendors -49, important 90
^send	calls -41, sales 46, shipping 100, important 45
^sendung	shipping 44
^server	it 123, software -98, important 52
^session	scheduling 64, software 94
^set	calls 67, meetings 43, scheduling 32, important 32
^settle	bookkeeping 77
^share	content -42, it -57, reports 84, social 155
^sheets	data_entry -67, household 89, meetings 34
^shift	hr 58, scheduling 157
^ship	shipping 89
^shoes	errands -76, repairs 84, shopping 88
^shoot	media 56
^shop	bookkeeping -47, website 86
^show	bookkeeping -78, reports 52, software 94, important 37
^shred	filing 32
^sick	health -46, hr 87
^sign	design 175, strategy -86, owner:nobody 49, important -45
^sink	repairs 82
^site	website 35, important 80
^sitemap	seo 87, website -81
^sketch	design 41, learning 80, owner:nobody -68, owner:own_study_or_hobby 72, recurring -55
^skin	health 132, important 96
^sleep	travel 54, owner:nobody 44
^slogan	content 67
^socket	it 80, repairs 97
^sofa	household -43, repairs 69, shopping 67
^somebody	legal 64, social 33, important 74
^someone	it 63, sales 38, support 54, important 38
^something	design 45, family -52, health 36, household 81, office 52, shopping 55, social 48, travel -36, owner:health 35, owner:family -43, important -49
^sondage	market_research 153, important -53
^sort	bookkeeping 92, email 31, software 67, important 52
^sound	media 141, software 61
^soup	family -64, household 91, owner:nobody 46, owner:family -46, important -56
^spam	email 99
^spare	shopping 142
^speak	hr 48, owner:confidential 34, important 47
^speech	content 64, important -50
^spreadsheet	data_entry 54
^spring	newsletter 45
^sql	database 117, software -83, important -83
^staff	hr 55, office 63
^stage	crm 101
^stamp	bookkeeping 67, travel -55
^stand	sales 60
^statute	legal 31
^sticker	design 72
^stock	office -36, vendors 162
^stop	automation 49, health 93, strategy 66, owner:nobody -84, owner:health 69, owner:strategy 46
^stories	social 49
^story	social 80, software 102
^stuck	repairs -76, software 153
^subir	hr 58, social 38, owner:nobody -37, owner:hiring_and_firing 50, important 44
^subject	email 118, newsletter 66
^subtitles	learning -31, media 52, transcription 40, owner:nobody 34, owner:own_study_or_hobby -34
^suitable	research 148
^summary	content 49, learning -32, meetings 47
^supplier	vendors 54, important 54
^survey	data_entry 97, market_research 34, important -35
^swim	health 37
^swimming	family 46, shopping 93, owner:family 37, important -42
^switch	it 138
^swot	market_research -88, strategy 154, owner:nobody -92, owner:strategy 110, important 142
^sync	automation 137, crm -34, software 33, important 51
^table	data_entry 34, database 43, events 76, household 92, office -35, scheduling 144, important -51
^tag	crm 187, data_entry 46, filing -31, media -33, social 38
^take	data_entry 31, errands 56, family 36, household 31, strategy -36, owner:family 38, important -71, recurring 48
^talk	sales 69, owner:strategy 40, important 43
^tally	bookkeeping 93, data_entry 38
^tape	shopping 104, transcription 91
^target	market_research 148
^tariff	research 133, shipping 82, software -53
^tax	legal 52
^team	events -69, hr 128
^teams	it 143
^teaser	content 144, media -75, social 87
^tela	data_entry -42, software 59, important 60
^telefonliste	calls 132, data_entry 46, important -43
^telephone	calls 53
^tell	hr 38, newsletter 35, strategy 32, support 40, owner:nobody -61, owner:confidential 81
^template	data_entry 116, design 42, email 38
^tender	sales 47, important 45
^tent	events 140, household -32, travel -69
^termin	scheduling 32
^terms	strategy 109, owner:nobody -46, owner:strategy 61, important 122
^test	health -47, newsletter 65, research 35, software 49
^text	content 64
^texte	content 46
^texto	content 73, important -36
^thank	email 38
^the	legal -39, repairs 145, shipping 37, strategy 70, vendors 46, owner:nobody -30, owner:strategy 33, important 121
^therapy	important 35
^thesis	important 43
^they	bookkeeping -31, sales 35, support 45, important 32
^things	events -37, hr -35, meetings 48, shopping 104, owner:nobody 46, important -54
^think	hr 53, sales -39, owner:hiring_and_firing 39
^thread	email 111
^three	content 83, vendors 49
^ticket	errands 79, office -39, software 97, travel -51
^tickets	events 77, family 73, support -36, owner:nobody -60, owner:family 73
^tidy	email 33, filing 57, household 47, it -39
^tile	software 140
^time	media 55, important -54
^tip	errands 111, important -32
^title	seo 149
^to	errands 91, meetings 45, travel -34
^toaster	shopping 115
^toilet	repairs 45
^toner	it 75, office -62, shopping 107
^torneira	repairs 136
^tracking	reports -44, shipping 154, important 46
^traffic	reports 90, seo 142, website -33
^trailer	media 42
^train	travel 50
^transfer	bookkeeping 74, data_entry 70
^transferir	bookkeeping 45, important 49
^translate	content 53
^travel	important -35
^trend	market_research 117, reports 93
^tres	vendors 126, important -31
^trigger	automation 67
^trouver	scheduling 43
^try	learning 94, software 40, owner:nobody -47, owner:own_study_or_hobby 78
^turn	sales 53
^two	email 65, scheduling 43, owner:strategy 41, important 53
^type	data_entry 97, transcription 77
^umfrage	events -51, market_research 137, scheduling 82
^unhappy	support 95, important 52
^unterlagen	meetings 96
^update	it 148, software -58, website 36, recurring 61
^upgrade	travel 68, important 56
^upload	website 82, important -33
^upsell	sales 78, important 61
^user	software 60
^users	software 38
^van	repairs -47, shipping 105, important -68
^vat	bookkeeping 62
^vazamento	important 30
^virus	important 43
^visa	legal -43, travel 64
^visual	design 150, newsletter -43
^vocabulary	learning 65, repairs -43
^voicemail	calls 70, email -82, it 68
^voucher	bookkeeping 87, design 77, important 32
^vpn	it 33
^wages	recurring 61
^walk	meetings 48
^warehouse	office -49, shipping 145
^warm	important -33
^warn	hr 49, software 75, owner:hiring_and_firing 49, important 77
^warning	email -53, hr 114, legal 94
^warranty	support 163, important 45
^wash	errands -37, household 110
^washing	repairs 60
^wasserhahn	repairs 110, important -34
^waste	office 39, vendors 82
^watch	family 66, shopping 46, owner:nobody -43, owner:family 72, important 49
^water	office 144, repairs 54
^watercolour	learning 160, owner:nobody -41, owner:own_study_or_hobby 62
^we	sales 47, important 55
^webhook	automation 137, software -94, important -38
^wedding	events 88, owner:nobody -34, owner:family 40, important 32
^weed	data_entry -31, filing 38
^weekly	email 42, important -42
^welcome	newsletter 60, office 66, important -36
^what	family -31, hr -46, legal 36, market_research 82, newsletter 36, research 228, shopping -38, strategy 57, owner:nobody 32, owner:family -33, owner:strategy 66, important -101
^when	automation 33, content -34, scheduling 46, shipping 59, software 33, important -61
^where	bookkeeping 40, filing 43, research 146, support 34, important -66
^which	reports 49, research 95, strategy 131, travel 37, owner:nobody -99, owner:authority 48, owner:strategy 73, important 84
^whiteboard	office 143
^who	content 51, events 37, household -40, market_research 38, newsletter -35, office 57, repairs -38, research 160, vendors 41, owner:hiring_and_firing 55
^wholesaler	vendors 54
^widget	software 40
^wifi	it 55, important -36
^will	legal 123, important 60
^window	travel 76
^windows	household 159
^wording	content 45
^words	content 34
^workshop	events 60
^wrapping	design 80, shopping 71
^write	content -89, email 105, family 64, hr 44, sales 52, transcription 43, owner:nobody -36, owner:family 58, important 77
^wrong	support 99
^year	reports 76
^yoga	important -98
^zap	automation 176
^zelt	events 132
^ziele	strategy 43
^zoo	family 155, owner:nobody -33, owner:family 61
a	automation 41, bookkeeping -138, crm 50, email 59, errands -41, events -146, filing -75, health 62, household 46, it -57, learning -141, legal 51, media -114, meetings -92, office 98, reminders 62, repairs -74, research 66, sales 134, scheduling 213, seo -77, social -77, strategy 37, transcription 65, travel 105, vendors -123, website 71, owner:nobody 64, owner:confidential -43, owner:family 37, owner:own_study_or_hobby -134, owner:strategy 31, recurring -129
a bike	family 56, travel 59, owner:nobody -36, owner:family 52
a customer	automation 49, software 94, important -105
a day	support 54
a guest	support 45, important 52
a la	email 82, errands 48, office 69, scheduling -42, important -90
a los	calls -52, email 76, newsletter 78, sales 48, owner:nobody 35, important 53
a message	calls 109, important -45
a new	strategy 61, website 48, owner:nobody -47, owner:strategy 50, important 73
a page	content 91
a table	content 38, reports 55
a time	scheduling 62
a week	scheduling 49, recurring -89
a2	design 42
aa	shopping 39, important -30
ab	software 65, important 53
abbestellen	email 111, household -54
abendstunden	market_research 221, owner:nobody 34, important -37
aberto	events 133, owner:nobody 40, important -41
abfrage	database 195, owner:nobody 38, important -48
abgeben	errands 121, shipping -117, important -33
abgleichen	bookkeeping 72, important -49
abheften	filing -76, meetings 118
abholen	errands 121, owner:nobody 43
abiertas	events 118, important -44
ablage	filing 69
ablegen	bookkeeping -135, filing 212, important -106
abmahnung	hr 184, owner:nobody -108, owner:hiring_and_firing 157, important 117
abonnenten	repairs -37, social 332
abonnes	social 331
about	calls 66, content 64, crm -37, data_entry -62, design -51, email 86, errands -80, events -34, family -36, filing 53, household -56, hr 174, learning -62, legal -53, market_research 156, meetings -40, office -43, reminders 50, repairs -74, reports -32, research 45, sales 85, scheduling -49, shipping -60, social 72, software -34, strategy 119, support -86, vendors 53, website -36, owner:nobody -83, owner:authority -67, owner:hiring_and_firing 87, owner:confidential 178, owner:family -60, owner:own_study_or_hobby -85, owner:strategy 36, recurring -69
about my	legal -47, strategy 48, owner:nobody -39, owner:confidential 37
about the	calls 70, content 97, data_entry -39, email 110, errands -54, filing 52, hr -36, learning -47, reminders 44, repairs -54, research 41, sales -45, scheduling -30, social 61, strategy 85, support 50, vendors -31, owner:nobody 58, owner:authority -30, owner:hiring_and_firing -47, owner:confidential 61, owner:family -36, owner:own_study_or_hobby -62, owner:strategy 67, important -84
abrechnen	bookkeeping 53, important 122
abrigo	design 37
abroad	research -36, travel 173
absagen	email 141, family -76, owner:nobody 45, owner:family -39, important -99
abschlag	bookkeeping 270, repairs -48
abschrift	repairs -46, transcription 369
abstimmen	scheduling 220, important -38
absturz	repairs -32, software 325
abtelefonieren	calls 221, owner:nobody 38, important -37
abtippen	transcription 59
abwesenheitsnotiz	email 179, important -50
academia	important -114
accept	design -38, email 198, events -62, sales -56, strategy 98, owner:nobody -36, owner:authority 127, owner:strategy -56
accepted	software 96, important 67
accepts	important 104
access	events -57, it 132, office 128
accesses	it 98
accident	legal 35, important -140
account	crm 236, it 165, software -38, owner:nobody -41, owner:strategy 58
account for	bookkeeping 63
accountant	important 41
accounts	automation 122, it 91, important -89
aceite	content 31
achar	events -49, scheduling 106
acheter	shopping 88
acht	scheduling 54
acknowledge	email 51
acompte	bookkeeping 237
acoustic	research 82
acta	meetings 53
action	meetings 118
actual	bookkeeping -45, reports 103, important -97
ad	content -37, design 107, hr 68, newsletter -148, social 216, important 138
ad for	content -30, hr 86, important 159
ad on	social 38, important -38
ada	bookkeeping 95, important 62
adapt	content -36, data_entry 50, design 133
adapter	errands -39, reminders 104
add	bookkeeping -50, crm 150, data_entry 44, database 95, sales -32, support -67, vendors -31, website 64
add a	bookkeeping -33, database 82, important -72
add the	crm 84, support -46, website 35
addendum	legal 113
address	bookkeeping -59, email 158, errands -57, legal 73, strategy -32, support 107, owner:nobody 49, important 112
addresses	data_entry -96, database 174, software 72, vendors -38, important 85
adherents	newsletter 177, shipping -58
admin	software 152, important 38
adobe	design -59, it 126
adressliste	data_entry 37
ads	content -50, reports 45, seo 68
advance	bookkeeping 260, health -50
adviser	important -107
advogado	legal 50
adwords	bookkeeping -37, newsletter -77, seo 217, important -53
affiche	design 59
after	database 70, email 75, events -46, household 89, meetings 64, office 99, scheduling -30, strategy -48, support 54, travel -56, owner:nobody 88, important 83
after the	events -34, household 73, meetings 54, office 84, owner:nobody 32
afternoons	scheduling 91
again	calls 56, important -49
against	data_entry 40, legal 81, market_research 88, vendors 46
against the	data_entry 32, legal 65, market_research 71, important 54
agb	legal 66, important 104
agenda	meetings -83, scheduling 144
ages	database 108
agnes	hr 118, important 108
ago	support 68, important 72
agradecer	email 155
agree	meetings 50, vendors 50
agree with	meetings 50
agreed	meetings 103, website -39
ahmeds	email 66, strategy -30
aid	office 66, research 69, important -93
air	household 174, office 120, owner:nobody 34, important -54
airline	important -77
airtable	data_entry 73
ajouter	software 127, important -49
akte	filing 364, office -44
aktualisieren	crm 153, data_entry 37, important 89
al	calls 59, crm 39, email 42, events -31, owner:nobody 34, important -59
alarm	office 146, reminders 262, software -121
albaranes	filing 74
album	media 90
alert	reminders 261, important -68
all	bookkeeping 40, crm 88, data_entry 144, design -81, email 89, errands -31, meetings 45, newsletter 106, reminders 36, reports -77, sales -71, software -35, strategy -41, support -47, travel -38, vendors 37, owner:nobody 53, important -177
all suppliers	vendors 54
alle	email -72, reminders 95
allen	email 86
allow	data_entry -78, software 87, important 143
allowed	bookkeeping -51, events -45, legal 138, research 294, shopping -42, owner:nobody 39, important 33
almacen	shipping 236
alone	hr 73, scheduling -34, strategy 54, owner:nobody -70, owner:confidential 48, owner:strategy 58, important 158
alphabetical	filing 119
alquilar	repairs -34, travel 112
alquiler	bookkeeping 52, important 32
als	software 65, important 51
also	shipping -45, support 84
alt	content -77, seo 136
alternatives	it -33, research 127
alternatives to	research 77
altkunden	crm 158, data_entry -52, important 123
alugar	repairs -60, travel 199
aluguel	bookkeeping 34, important 49
alvara	legal 41, owner:nobody 43, important 35
am	bookkeeping -85, scheduling 52, travel 163, vendors 83, important -118
amende	bookkeeping -45, legal 319, repairs -32
amir	email 49
among	bookkeeping 63, market_research 43, important -59
amostras	shipping 137
amount	bookkeeping 82, email -30, important 100
amrita	owner:hiring_and_firing -47, owner:confidential 64
an	email 161, events -33, hr 109, reminders 232, sales -35, scheduling 45, software -39, support 85, vendors -129, owner:nobody 95, owner:family -38, important -86
an die	bookkeeping -39, email 124, hr 96, reminders 64, important -40
an hour	email -44, reminders 63
anadir	software 53
analisis	health 48, owner:nobody -51, owner:health 61, important 95
analyse	market_research 133, important -37
analytics	seo 166, website -81
anbei	email 90
anbringen	repairs 194, owner:nobody 34, important -39
and	automation 72, content -67, crm -94, data_entry 55, database -49, design -86, email -146, errands -97, events 176, family -114, filing 100, health -125, household -61, learning -64, legal 75, media 178, meetings 54, office 74, repairs -70, reports 55, research -36, sales 53, shipping 114, shopping 188, social -34, software -89, strategy -83, support 46, transcription 37, travel 67, vendors -75, website -39, owner:nobody 166, owner:hiring_and_firing -39, owner:confidential 44, owner:health -90, owner:family -94, owner:own_study_or_hobby -40, owner:strategy 40, important -73, recurring -55
and crm	automation 102, crm -59
and enter	data_entry 55
and file	filing 97, important -31
and pack	shipping 66, important 108
and set	it 68
anderen	market_research 131, important -51
anderer	vendors 186
anders	meetings 34
android	software 208, important 95
anfrage	email 50, support -34
angebot	important 30
angebote	research 64, sales -113, vendors 105, important -121
angry	support 51
anhanger	research 79, important -74
animals	design 118, scheduling -85, important -36
animation	software 96
aniversario	family 34, important 57
anlegen	automation 133, data_entry -58
anmelden	legal 123, important 88
anmeldung	software 74, important 52
anna's	family 139, learning -127, owner:family 137, owner:own_study_or_hobby -124
anneli	important -41
annex	legal 337, repairs -31, shopping -45
anniversaire	events -46, family 116, owner:nobody -103, owner:family 109, important 137
anniversary	content 54, events 86, family -42, owner:family 34, important -38
annonce	hr 151, software -87, important 69
announce	email 139
annoyed	bookkeeping -63, support 288
annual	recurring -68
annuler	scheduling 90
ano	owner:nobody 31
another	household -32, vendors 123, important -40
anrufen	calls 56, important 33
anschauen	market_research 223, important -38
ansprechpartner	crm 158, data_entry -52, important 123
answer	bookkeeping -31, email -48, social 89, strategy 34, support 56, owner:authority 34, important 41, recurring -44
answer the	calls 34
answers	data_entry 141, household -33, vendors 91
anticipo	bookkeeping 247, repairs -44
antigos	filing 68, legal -66, important -96
antwort	email 41
antworten	email 40
anuncio	hr 171, important 123
anweisen	bookkeeping 47, important 49
any	email 105, shipping -38, important 71
anzug	errands 107
aos	email 155
aout	email 43
aparecer	seo 92
apartment	household -113, repairs -33, travel 322
api	software 58, important 85
apologise	email 178, support -89, owner:nobody 37
apology	shopping -63, support 88
app	research -32, software 74, support 100, important 95
appel	sales 65, important 31
appeler	calls 75, important 72
apple	household 65
appli	software 275
applicants	owner:nobody 37, owner:hiring_and_firing -30, important -40
application	email 42, important -71
applications	hr 110, software -58, important 70
appointment	health 50
appointment with	health 47, scheduling -38
appraisal	important 39
apprentice	hr 295, strategy -65, owner:nobody -49, owner:authority -37, owner:hiring_and_firing 123, important 63
apprentices	hr 38, important -37
approve	design -39, strategy 89, owner:nobody -35, owner:authority 41
approve the	design -30, strategy 60, owner:authority 33
apresentacao	family 48, owner:nobody -74, owner:family 78, important 100
april	bookkeeping 32
aprobar	strategy 32, important 61
aprovar	design -50, strategy 85, owner:nobody -33, owner:authority 48, important 112
archery	learning 314
architect	email 94, research 84, owner:nobody 36, important -91
architects	email -39, sales 90, important 115
archiv	filing 54
archivar	filing 74
archive	crm 94, database 146, filing 48, media -32, sales -71
archiver	filing 37
are	bookkeeping -43, crm 84, household 81, hr -38, it -31, legal 80, market_research 42, meetings 72, repairs -40, research -141, sales 82, seo 47, software 207, support 62, vendors -43, website -33, owner:nobody 99, important 188
are we	legal 89, research -59, seo 54, important 38
are you	sales 61, scheduling 33, important 68
armario	repairs 153, important -42
around	scheduling 116, important -33
arrange	design 112
arrears	bookkeeping 246, household -35
arrive	it 39, support 127, important 48
arrived	shipping -55, support 71
arrives	automation 66, scheduling -31, important -34
arte	design 268
article	content 73, data_entry 126, repairs -30, important -70
articles	content -144, data_entry 104, reports 134, seo 102, strategy -32, important -45
articulo	content 68
artigo	content 50
artwork	design 60
arzt	health 74
as	filing 158, learning -57, market_research 38, repairs -42, reports 99, sales -31, software 107, support -83, transcription 68, owner:nobody 96, owner:own_study_or_hobby -62, important -163
as a	reports 83, software 94, support -63
asamblea	meetings 47
asistenta	errands -52, household 208, research -94
ask	health 159, hr 71, social 73, support -127, vendors 149, owner:nobody -167, owner:confidential 91, owner:health 136
ask for	health 133, sales -105, scheduling 36, owner:nobody -103, owner:health 114, important 48
ask if	email 32, sales 38, important -37
ask the	vendors 95
asked	email 52, health -36, sales 215, owner:nobody 40, owner:health -33, important 150
asked for	sales 96, important 63
asks	support 142, important -115
aspirador	household 170, important -32
aspiradora	household 53
assembleia	meetings 49
assembly	content -107, meetings 360, shopping -39
assign	automation 158, crm 52, events -36, important -104
assignment	important 134
association	bookkeeping 56, important 43
assurance	research 69, important -42
asthma	health 121, owner:nobody -70, owner:health 92, important 75
astoria	software -33, travel 121, important -64
at	bookkeeping -68, calls 72, data_entry -61, design -41, email -67, errands -80, events 105, family 37, health 215, household -70, hr -39, market_research 74, media -78, meetings -53, office 89, repairs 91, research -60, sales -39, scheduling 99, shipping 45, shopping -80, social -42, strategy 58, support -71, travel 186, vendors 113, website -85, owner:nobody -108, owner:authority 72, owner:hiring_and_firing -39, owner:health 192, owner:own_study_or_hobby -45, owner:strategy -67, important 71, recurring -102
at 3	health -53, scheduling 92, owner:nobody 36, owner:health -34, important -47
at lunch	calls 36, health 39, owner:health 31
at the	data_entry -42, errands -47, events 103, health 84, household -35, it 61, market_research 71, media -59, meetings -35, office 82, repairs 81, scheduling -70, shopping -34, strategy 64, travel 131, vendors 41, website -61, owner:nobody -30, owner:authority 68, owner:health 63, owner:strategy -35
ata	meetings 65
atascada	repairs 134, important -31
attached	owner:authority 31
attachment	email 147
attend	meetings 96, owner:nobody 30
attendance	data_entry 35
attendee	meetings 157
attic	household 83
au	automation 138, calls 51, data_entry -111, legal 97, travel -88
audience	market_research 209, newsletter -97
audio	content -50, media -104, transcription 217
audit	bookkeeping 42
auditor	owner:nobody -34, owner:confidential 62, important 43
auf	meetings -101, scheduling 125, website 46, important -31
aufbauen	repairs 194
auffullen	office 151
aufkleber	design 275, owner:nobody 40, important -89
aufnahme	media 275, shopping -36
aufraumen	email 105, filing 147, shopping -62
auftrag	sales 41
augmentation	hr 88, owner:nobody -64, owner:hiring_and_firing 99, important 53
august	email 202, household -55, office 80, important -57
aumentar	strategy 177, owner:nobody -122, owner:strategy 154, important 95
aumento	hr 123, owner:nobody -47, owner:hiring_and_firing 104, important 63
aunt	calls -43, family 47, important 66
aupres	market_research 86, important -88
aus	errands 95, repairs 132, owner:nobody 32, important -88
aushilfe	hr 260, important 106
ausschreibung	sales 268, important 122
aussprechen	hr 60, owner:nobody -61, owner:confidential 73
auswahlen	owner:nobody -72, owner:hiring_and_firing 77, important 88
auswertung	reports 99
author	events 113, office -47
authority	important 85
auto	automation 184, events -31, important 31
automatic	automation 39, transcription 39, important -32
automatica	automation 69
automatically	automation 40
automatique	automation 39, owner:nobody 33
autosave	software 41, important 80
autres	market_research 125
autumn	design -73, social 118
aux	email 90, newsletter 172, repairs -51, shipping -59, support 46, important -66
availability	scheduling 75
available	scheduling 90
avatar	software 92, important -69
avec	automation 37, bookkeeping -51, family 78, strategy 42, owner:nobody -46, owner:confidential 41, owner:family 82, important -43
average	repairs -57, reports 284, important -95
averiada	repairs 43, important 121
averiguar	research 34
avisar	email 104, important -82
aviso	household -51, website 144
aviso de	household -41, website 116
away	household 164, meetings 111, social 34, owner:nobody 38, important -121
awning	repairs 102, research 132, important -37
ayuntamiento	errands -49, sales 158, important 66
aziz	important 38
azubi	hr 49
b	events 155, media 30, travel 129, owner:nobody 40, important -72
baby	family 62
babysit	family 105, household -74, owner:nobody -116, owner:family 126
babysitter	family -72, household 132, owner:nobody 72, owner:family -68, important -61
back	bookkeeping -39, content -62, data_entry -49, errands 190, family -36, health 92, meetings -38, sales 93, scheduling 73, shopping -44, strategy -40, support 91, owner:nobody 71, owner:authority -31, owner:health 43, owner:family -34
back from	errands 55, scheduling 56
back the	owner:nobody 36
back to	email 41, important -38
backer	market_research 131, important -51
background	data_entry -39, email -36, media 124, research 170, strategy -39, owner:nobody 42, important -38
backlink	seo 93
backlinks	seo 52
backlog	software 264
backpack	shopping 196, travel -66
backs	data_entry 78
backup	database 71, it 48, software -41, important -50
bad	sales 102, vendors -35, important 131
badge	data_entry 76, design 164, household -43, office 156, shipping -31, important -183
badges	events -74, office 222
badly	content -36, reports 137, sales -70, strategy -32, support 84, owner:nobody 34
bag	family -66, shopping 139, owner:nobody 71, owner:family -57, important -100
baggage	travel 302
bags	household -67, office 172, shopping -90
bahncard	travel 276
bahnhof	events -43, travel 290
bake	family 63, household 104, shopping -114, owner:nobody -53, owner:family 70
bakeries	market_research 93, important -58
bakery	vendors 79, important -34
balance	bookkeeping 71, important 42
balcony	household 70
ball	bookkeeping -32, events 277
ballet	family -56, health 151, owner:nobody -71, owner:health 141, owner:family -48, important -40
banco	bookkeeping -65, database 64, important -68
band	events 227, household -31, legal 61, owner:nobody 66
bandeau	household -100, website 168
bank	bookkeeping -61, errands 137, reports 101, strategy 61, owner:authority 55, owner:confidential 42, owner:strategy -77, important -81, recurring -61
banner	design -54, email 109, strategy -38, website 148
banque	bookkeeping -74, reports 37, strategy 63, owner:nobody -38, owner:confidential 48, important 55
bar	events 197, hr -83, website 103
barbecue	household 240
barcode	data_entry 135
barista	owner:nobody 65, owner:hiring_and_firing -45, important 108
barn	meetings 34, research 59, important -31
barnum	events 88
barre	family -123, health 152, owner:health 143, owner:family -119
barton	support 42
base	data_entry 203, email 85, household -40, travel -49
basel	shipping 73, owner:nobody 37, important -41
basket	software 221
basura	recurring 103
batch	automation 162, media -46, sales -103, social -36, vendors 192
bath	family 139, repairs -43, travel 83, website -30
bathroom	repairs 44, sales 59, important 179
batteries	repairs 55, important 55
battery	errands -37, it 200, repairs 48, shipping -49
baumarkt	shopping 49
baxter	email 34, important -37
bazaar	events 261
be	errands 36, seo 126, strategy 41, owner:strategy 55, important 40
beantworten	email -42, support 86, important -35
bearbeiten	media 35
becher	vendors 47, important -41
bed	health 162, household 280, repairs -35, shipping -34, shopping -56, owner:nobody -116, owner:health 163, owner:family -33
beds	household 166
bedtime	family 99, important -58
beerdigung	family 172, owner:nobody -95, owner:family 131, important 114
beers	family 95, owner:nobody -46, owner:family 87, important -44
bees	it -31, research 80
before	automation 63, family -37, hr -34, reminders 125, scheduling 94, software 110, strategy 33, support -35, owner:nobody 41, owner:authority 46, important 43
before it	strategy 37, owner:nobody -31, owner:authority 42, important 60
before they	email 52, important 58
behind	social 113, important -40
bei	crm 155, data_entry -56, email 61, seo 74, important 65
beim	calls 36
being	hr 93, owner:nobody -62, owner:hiring_and_firing 94, important 77
beitrag	content -66, social 163
beitrage	bookkeeping 115, health -54, owner:nobody 35, owner:health -32
beleg	bookkeeping 248
belege	bookkeeping -133, filing 212, important -56
bell	calls -40, it -30, office 162, repairs 205, support -100, owner:nobody 60, important -69
below	email 46
ben	errands 78, family 83, repairs -32, owner:nobody -45, owner:family 72, important -50
bench	repairs 46
benches	office -47, shipping 110
benchmark	market_research 212, reports 136
benevoles	email 140, repairs -49, important -38
bereinigen	data_entry 37
bescheid	bookkeeping 44, email 52
beschreibung	content 315
beschriften	filing 54
beschwerde	support 39, important 67
besorgen	shopping 82
besprechung	meetings -48, scheduling 95
besser	seo 78, important -30
best	household -45, media 79, research 277, important -47
bestand	data_entry 238
bestatigen	email 50
bestellen	office 197, shopping -85
besuchen	important 38
beteiligung	strategy 157, owner:nobody -124, owner:strategy 138, important 120
betten	household 198, owner:nobody 40, important -42
better	seo 127, owner:strategy 40, important -48
between	automation 56, content -61, crm -56, hr 42, repairs 95, reports -32, seo 119, software -33, strategy 106, owner:nobody -97, owner:authority 66, owner:confidential 57, owner:strategy 60
bewerber	owner:nobody -72, owner:hiring_and_firing 77, important 88
bezahlen	bookkeeping -41, software 119, support -32
beziehen	household 198, owner:nobody 40, important -42
biblioteca	important -66
bid	sales 111, vendors 100
bids	vendors 84
big	market_research 60, research 45, software 45, strategy 45, owner:nobody -63, owner:strategy 76, important 39
bigger	shopping 205
biggest	market_research 129, strategy 46, owner:nobody -48, owner:strategy 62
bike	content 46, design -36, family 66, health 128, office -33, repairs -32, shopping 146, travel 36, owner:nobody -150, owner:health 108, owner:family 61, important -93
bikes	research 41
bilan	bookkeeping -130, reports 213, important -58
bilder	design -73, media 146
bildschirm	it 269, important -31
bill	bookkeeping 122, important 142
bill for	bookkeeping 31, important 82
billboard	design 273, newsletter -109
billet	events -51, travel 237
bills	important -41
bin	household 205, office 113, shopping -93
binder	filing 137
binders	filing 79
bins	household 55, recurring 83
bio	content -95, media -32, social 218
biography	content 299, repairs -42
bird	data_entry -32, learning 181, owner:nobody -102, owner:own_study_or_hobby 144, important -85
birding	learning 225
birthday	automation 45, events -43, family 119, owner:nobody -58, owner:family 73, important 52
birthdays	crm 48, data_entry 94, hr 75, owner:nobody 31
biscuits	shopping 242
bitte	email 46, strategy 75, owner:authority 83, important 41
blank	bookkeeping -34, it 43, shopping -32, software 239
bleach	shopping 66
blind	repairs 205, important -73
blinds	household -55, office 87
block	events -78, scheduling 84, travel 72, important -38
blocked	repairs 126, owner:nobody 53, important -53
blog	content -43, website 199, owner:nobody 48, important -57, recurring 48
blood	health 236, important 37
bloque	bookkeeping -155, software 194, important 62
blue	design 41, office -33, shopping 90
blutabnahme	health 159, owner:nobody -91, owner:health 115, important 230
board	calls -50, crm 73, data_entry -45, design 45, learning 43, meetings 117, repairs 30, sales -61, scheduling 40, social 105, strategy -60, owner:nobody 47, owner:own_study_or_hobby 48, owner:strategy -34, important -123, recurring 140
board for	design -39, social 94
boarding	travel 233
boards	research 94, vendors -38
boat	sales 47, owner:nobody 30
body	important 47
boiler	research 119, vendors -32, important -62
bois	content 44
boletim	newsletter 74
boletin	newsletter 74
bolo	errands 115, reminders 154, research -85, important -71
bon	email -42, support 60
bonjour	data_entry -35, email 78
bons	filing 44
bonus	hr 96, sales 54, owner:hiring_and_firing 33
book	automation -31, bookkeeping 113, content 145, design 49, learning 95, legal -132, media -64, office 145, shipping 80, shopping 61, social -109, software -59, owner:nobody -37, owner:own_study_or_hobby 49, important -105, recurring 36
book a	scheduling -34, shipping 79
book the	bookkeeping 168, learning -33, important -73, recurring 35
bookbinding	research 48, owner:nobody 33
bookcase	household -74, repairs 142
booked	scheduling 65, software -35
booking	software 95, website 58, important 149
bookings	automation 122, data_entry 83, scheduling -132, software 100, important 132
booklet	design 46
books	automation 75, owner:nobody 37, important -93
boost	social 336
booth	errands 180, media -76
borrador	bookkeeping 189, owner:nobody 31, important 148
boss	software 311
bot	automation 41
botao	software 150
both	health -67, hr 67, scheduling 115, support -58, owner:confidential 73, owner:health -42, important -53
boton	software 292
bottle	bookkeeping -35, errands 243, strategy -31, important -66
bought	crm 47, important 57
boulangeries	market_research 125
bounce	data_entry 78, email -101, it 122, important 140
bouton	software 87
box	bookkeeping 126, calls -139, data_entry -48, errands 121, filing 67, household -45, it 195, office 118, repairs -31, sales 106, shipping -41, shopping 75, social -140, strategy -33, vendors 46, owner:nobody 51, important -42, recurring 62
boxes	shipping 155, shopping -35
boys	family 174, meetings -48, owner:nobody -105, owner:family 150, important -32
bra	shopping 35
brakes	repairs 45, important -40
branch	reports 68, strategy 100, owner:nobody -86, owner:strategy 103, important 86
branches	strategy 52, owner:nobody -51, owner:strategy 90, important 31
brand	design 42
brands	market_research 100, important -30
braucht	research 41, important -43
brauerei	vendors 186
bread	errands 48, household 80, shopping -68, social 34, important -40
break	reports 77
breakfast	family 58, owner:nobody -53, owner:family 68, important 83
breakfast with	family 50, owner:nobody -51, owner:family 59, important 70
brewery	sales 34
bricks	vendors 50, important -45
bride	events -35, support 63, important 86
brief	email 101
briefe	office 201, important -39
briefing	meetings 57, office 76, important 51
briefing for	meetings -37, office 65, important 41
bring	email -36, errands 82, family 47, reminders 81, scheduling 167, shipping -37, owner:family 58, important -75
bring the	family 47, reminders 77, scheduling 46, owner:family 51, important -50
brings	events 137, research -69
bristol	email 36
brochure	content 54, design -87, research 227
broke	important -34
broken	bookkeeping 50, email 70, shipping -59, support 52, website 83, important -67
broken on	newsletter 32, repairs -66, website 72, important -95
brot	media -36, social 51
brother	family 32
browser	website 52, important 62
bruit	email 57
bruno	family -39, hr 118, strategy -37, owner:hiring_and_firing 116, owner:family -48, important 32
brushes	shopping 46
bubble	shipping 158
buch	learning 149
buchen	scheduling 82
bucher	errands 98
bucherei	errands 321
budget	bookkeeping -98, events -35, newsletter 70, reports 59, seo 91, software -115, strategy 245, owner:nobody -133, owner:authority 39, owner:strategy 110, important -50
budget for	bookkeeping 54
bueno	legal -33, strategy 141, travel -53, owner:nobody -116, owner:authority 126, important 82
buffet	events 241, important -55
bug	software 33, important 73
bugeln	household 67
buhne	events 250
build	family 118, learning 135, media 96, research -41, website -42, owner:nobody -144, owner:family 96, owner:own_study_or_hobby 105
building	events -108, hr 142, meetings 40
bulb	repairs 233, shopping 101, support -83
bulbs	household -100, shopping 142
bulletin	newsletter 372
bureau	office 44
burglary	bookkeeping -78, legal 97
burnout	owner:hiring_and_firing -47, owner:confidential 64
buromaterial	office 42
bus	travel 120
buscar	errands 189, household 84, research -133, scheduling 55
business	data_entry 59
business cards	data_entry 48
businessplan	strategy 182, owner:nobody -108, owner:strategy 154, important 111
bussgeld	legal 333, owner:nobody 34, important 126
bust	vendors 52, important 102
busy	scheduling 53
button	learning -63, repairs 173, software 69, owner:nobody 59, owner:own_study_or_hobby -37, important -86
buy	bookkeeping -35, office -42, sales -35, strategy 249, owner:nobody -96, owner:strategy 100, important 79
buyer	market_research 35, sales 59, strategy -71, support 238, owner:nobody 58, owner:strategy -37, important 32
buyers	market_research 100, reports -61, shipping 80, support -47, important 31
buzon	email 166, important -43
by	automation 237, bookkeeping 45, calls 60, data_entry 73, database -43, design -32, email -77, filing 72, hr -33, it -30, legal 94, media -83, reminders -44, repairs -65, reports 177, sales -90, seo 73, shipping 49, social -64, software -77, strategy -76, support -80, travel 88, website -30, owner:nobody 86, important -43, recurring -42
by a	legal 97, scheduling 51
by hand	automation 66, errands 48, important -52
by monday	vendors 43
by region	crm 55, market_research 35, important 73
by the	bookkeeping 60, travel 89, important 77
by themselves	automation 132, bookkeeping -33, important -48
cabin	travel 161
cabinet	filing 325, household -32
cabins	events -31, travel 203
cable	it -59, repairs 85, shopping 206, important 116
cache	software 84, important 81
cachorro	research 81, travel -32
cadastro	data_entry 68, software 75, important 43
cadeau	email -42, shopping 50, support 50, important -31
cafe	legal 77, office 92, reports 84, important 84
cafes	market_research 122, research -45, sales 66, shopping -35, important 41
caida	website 55, important 144
caisse	bookkeeping 126, important -43
caixa	bookkeeping 160, important -39
caja	bookkeeping 132, important -46
cake	household -84, reminders 57, seo 116
calculation	important -92
caldera	repairs 58, important 121
calendar	content -99, design 87, it 59, scheduling -103, social 144, software 65, website 44, important 98
call	calls 107, errands -59, family 51, hr -92, learning -39, meetings 50, research -39, sales 77, scheduling 40, support 128, owner:nobody 52, owner:confidential 50, owner:own_study_or_hobby -59, owner:strategy -41
call the	important 73
call with	sales 46, owner:confidential 49, important 56
callback	calls 371, events -39
caller	calls 252
calling	calls 38
calls	crm 45
camarero	hr 171, important 123
cambiar	vendors 138, website 70, important -50
cambio	email 39
came	repairs 43, support 182, vendors -33, important 130
camera	it 102, media -34
camp	bookkeeping 68, media 40, important 69
campaign	content -40, newsletter 35, social 142
camping	important -64
campsite	travel 112, important -45
can	it 67, learning -31, research 119, scheduling 73, shipping -33, strategy 50, support -39, vendors 82, owner:nobody 46, owner:authority 65, owner:own_study_or_hobby -35, important -124, recurring -46
can we	scheduling 45, strategy 47, owner:authority 56, recurring -34
can't	legal -41, scheduling 60, support 76, owner:nobody 53
canada	scheduling 69
canal	health 199, owner:nobody -125, owner:health 163, important 131
cancel	legal 49, sales -31, scheduling 59, strategy -35, support 88, vendors 105
cancel the	legal 40, vendors 86, important -38
cancelar	scheduling 52
cancelled	support 97, travel 58, important -67
cancels	automation 67, important -48
candidat	hr 37, owner:nobody -61, owner:hiring_and_firing 71, important 35
candidates	hr 39
candidato	hr 31, owner:nobody -91, owner:hiring_and_firing 111, important 119
candle	email 34
candles	design 65, household -138, shopping 169
canina	research 43
cans	vendors 91
captions	content 173, media -51, social -104
capture	data_entry 96, reports -64
car	bookkeeping -86, design 58, errands 236, health 136, household 40, hr -32, meetings -41, repairs -122, research 36, shopping -42, transcription 82, travel 62, vendors -33, owner:nobody -90, owner:health 124
caravan	sales -75, travel 145, important -111
card	bookkeeping 42, design 285, email -51, filing -67, it 151, reminders 118, software -197, strategy 157, support 52, owner:nobody -94, owner:health -30, owner:family 33, owner:strategy 121
card for	owner:family 39, important -43
cards	crm 88, data_entry 82, events 201, filing 58, it -64, meetings 98, office -33, scheduling -34, software 39, support -74, vendors -32, owner:nobody 38
care	bookkeeping 50, content 42, sales -38, important 41, recurring 34
caretaker	email 76, repairs -36, important -55
cargo	shipping 322
carousel	social 140, software -41, important -32
carpa	events 79, important -49
carpet	household -77, repairs 141
carpeta	filing 107
carpetas	filing 70
carrier	shipping 63
carrinho	important 33
carro	travel 190, owner:nobody 33, important -71
cart	software 256
cartable	shopping 259, owner:nobody 31, important -49
cartaz	design 45
carte	design 261
cartel	design 33
cartoes	design 31
cartridge	it 327, shopping -143
case	support 114, important 69
cash	bookkeeping 98, errands 139, strategy -72, important -178, recurring -67
casse	shipping -100, support 129, important 109
cassette	transcription 269
cassettes	research -39, transcription 118, important -33
castle	family 92, shopping -55, owner:nobody -73, owner:family 82
cat	household 106, shopping 105, important -31
catalogue	content 99, data_entry 280, errands -76, sales 130, shopping -91, important -76
catch	meetings 34
caterer	sales 66, vendors 42, important 53
caterer's	email 52, important -37
catering	events 71, vendors -46
caution	bookkeeping 243, repairs -39, important 115
cc	email 251, repairs -32
cease	email -67, legal 92, important 132
cell	data_entry 329
cellar	household 203, repairs 70, important -44
cemetery	errands 152, household -33
cena	events 149, family -81, owner:nobody 63, owner:family -51, important -47
centre	bookkeeping 46, important -81
cerca	events -32, travel 43, important 34
cerradura	repairs 257
certificate	bookkeeping -57, filing 190, legal -50, research -51, support 39, website 117, important -109
certificates	filing 37
cgv	legal 69, important 99
chain	bookkeeping -39, legal -31, repairs 132, sales 149, shopping -42, important 108
chair	events -33, office 227, repairs 46, support -76
chair's	content -105, meetings 110
chairs	events 98, media 30, office 105, shopping 121, support -31, owner:nobody 38, important -47
chalk	design 101
chambres	media 78
change	email 36, errands -50, household 129, legal 72, strategy -45, website 41, owner:nobody 50, important -53
change of	email 43, errands -36, legal 64, important 56
change the	household 105, important -91
changed	content -34, data_entry 52, email 126, strategy -35
changelog	software 36, important -42
changer	website 42, important -51
channel	media 51, scheduling -34, social 282, strategy -33
channels	hr -31, newsletter 75, important -49
chapel	errands 57
chapter	learning 130, owner:own_study_or_hobby 43, important 64
character	software 258
charcoal	bookkeeping -74, shopping 236
charge	bookkeeping -45, errands 110, market_research 90, important -45
charger	shopping 128
charity	errands 143, shopping -35
chart	reports 56, important -36
charts	filing 110, support -77
chase	calls 34, email 175, repairs -33
chat	family -30, household -40, scheduling 33, software 42, support 256, owner:nobody 36, important -38, recurring 57
chaudiere	repairs 53
cheap	travel 96
cheaper	events -41, it -34, research 236, owner:strategy 44
cheapest	research 241, important -33
check	content 133, data_entry -34, health 174, legal 81, market_research 103, meetings -49, office -58, repairs -31, research 90, sales -36, scheduling -64, software -53, strategy -31, travel 88, vendors 31, owner:health 67, important 32, recurring -31
check in	travel 106
check the	data_entry 44, important -50
check whether	legal 46, important 81
checking	important -41
checklist	office 88
checkout	seo -31, software 164, travel 116, website -117
cheers	email 48, important -33
cheese	sales 102, important 138
chef	content 90, newsletter -36
chegou	shipping -76, support 138, important 74
chemist	bookkeeping -34, errands 347, software -42
chemist's	errands 154, travel -56
cheque	bookkeeping 68, errands 64
cheques	bookkeeping 125, errands -118
chercher	errands 192
chess	learning 45, owner:own_study_or_hobby 37, important -48
chickens	household 56
chien	research 41
chiffres	reports 60, important 54
children	family 41, owner:nobody -36, owner:family 43, important -51
children's	events 31
chimney	repairs 149
chocolate	shopping 162
choice	family 120, owner:nobody -124, owner:family 128, important 103
choir	email 107, family -43, owner:nobody 90, owner:family -59, important -72
choisir	hr 32, owner:nobody -61, owner:hiring_and_firing 71, important 35
choose	bookkeeping -113, design -42, household -41, hr 119, software 99, strategy 229, owner:nobody -252, owner:authority 160, owner:hiring_and_firing 83, owner:strategy 33, important 251
choose between	strategy 93, owner:nobody -85, owner:authority 55, owner:strategy 58, important 89
choose the	household -31, hr 101, owner:nobody -110, owner:authority 76, owner:hiring_and_firing 75, important 104
chorale	media 45
christening	events 38, family 128, owner:nobody -45, owner:family 94, important 128
christmas	events 44, family -35, household 98, newsletter 45, shipping 34, owner:nobody 92, owner:family -46, important -48
ci	email 121, research -51
circular	bookkeeping -38, email -62, newsletter 317, important -88
circulate	email 144, social -36
circus	family 129, meetings -45, owner:nobody -100, owner:family 122
cita	health 75, scheduling -46
city	sales 54, important 75
claim	bookkeeping 31, legal 71, support 216, important 113
claims	bookkeeping 113, travel -91
clash	health -67, scheduling 115, owner:nobody 52, owner:health -42, important -77
class	content -63, health 179, learning -180, scheduling 62, social 94, software 231, owner:health 116, owner:own_study_or_hobby -81, important -123
classer	filing 44
classes	events 117, research 117, software -97, strategy 80, owner:nobody -39, owner:strategy 74, important -30
classeur	events -32, filing 354
clause	legal 67, important 101
clave	seo 217, important -35
clean	crm 120, data_entry 33, database 58, filing -50, household -42, repairs -35, social 43, software 63, transcription 38, important -45, recurring -76
clean the	data_entry 60
clean up	crm 96, filing -34, household -93, social 35, software 67, transcription 31, recurring -37
cleaner	errands 51, household 99
cleaners	errands 258, household -138, legal -36, repairs -39, vendors 67, important -59
cleaning	legal -31, office 123, shopping -34, vendors 31, important -146
cleaning company	vendors 30, important -95
clear	filing 110, software -66, support 141, important -35, recurring 168
cles	seo 118
click	scheduling -80, software 97, important 119
client	database -66, filing 57, legal -41, reports 64, research -33, sales -118, shipping 99, strategy 145, support 71, important 71
cliente	support 99, important 81
clientes	crm 125, market_research 162, support -105, important -245
clients	bookkeeping 47, crm 105, email 33, hr -34, market_research 58, software 63, strategy -36, support -53, owner:nobody 40, important 159, recurring 30
clinic	health 255, repairs -32, software -61, travel 85, owner:nobody -42, owner:health 94
clip	media 44, social 107
cloakroom	events 246, travel -32
clogged	repairs 243
close	software -36, strategy 104, owner:nobody -73, owner:strategy 97, important -50
close the	software -44, strategy 84, owner:nobody -69, owner:strategy 81
closing	office 55, sales 281
clothes	errands 70
cloture	sales 53, important 59
cloud	design -30, it 256
club	bookkeeping 97, email -41, family -68, learning 82, sales 40, scheduling -52, social 115, strategy 96, owner:nobody -65, owner:family -58, owner:own_study_or_hobby 72, owner:strategy 93, important 176
clubs	bookkeeping -31, research 76, seo 50
cms	website 46
co	research 34, strategy 74, owner:confidential 92, important 51
coach	travel 239
coast	travel 41
coat	errands 67, shopping 32
coats	office 150, important -38
cobbler	repairs 147
cobranca	bookkeeping 76
coche	travel 110
cocina	household 60
cocinar	household 54
code	database -46, filing -42, office 243, research -71, shipping 214, software -101, important 38
codes	it 125, software 91, transcription 46, owner:nobody 51, important 32
coffee	health 136, office 38, scheduling -38, shopping 105, owner:nobody -97, owner:health 124
coffee machine	office 43
coince	repairs 188, important -48
cold	email -40, sales 247, important 115
colegio	family 37, important 44
colis	support 82, important 32
colleague	content 130, email 142, important -43
collect	automation 34, bookkeeping 106, email -45, errands 67, meetings 94, newsletter 86, research 95, scheduling -36, shipping -39, vendors -48, important 82, recurring -69
collect the	recurring -54
collect topics	errands -39, meetings 84, newsletter 84, important -37
collection	bookkeeping 96, email -42, newsletter 109, support -52, owner:nobody 34
collector	office -35, vendors 142
collectors	research -69, vendors 105
collision	software 82
cologne	travel 52
color	software 53
colour	design 47, software 147
colours	design -70, email 32, social 118, owner:nobody 34
column	bookkeeping -43, content 93, data_entry 214, database 76, software -97, important -158
com	automation 35, hr 37, market_research 90, newsletter 153, support -53, travel -49, owner:hiring_and_firing 40, important -41
com o	hr 35, owner:nobody -37, owner:hiring_and_firing 36, important 66
come	seo 60, vendors 217, owner:nobody 39, important -43
comite	filing -33, meetings 68
commander	office 136, shopping -56
commandes	shipping 157, important 132
comment	social 238
comments	email 128, social 120, important 35, recurring -47
commission	bookkeeping -309, sales 347
commit	software 143
committee	bookkeeping -37, meetings 335, office -40, owner:nobody -36, owner:authority 37
common	scheduling 53
communique	content 84, important -49
community	social 191, website -49
compania	vendors 141, important -35
company	bookkeeping 148, data_entry -73, events -106, filing -65, legal 148, sales 94, strategy -30, vendors 167, important 72
comparar	research 84
comparar tres	research 52
compare	errands -36, reports 75, sales -98, vendors 177, important -41
comparer	research 63, vendors -31
comparison	research 85
compensation	repairs -48, support 291
competencia	market_research 315
competitor	health -41, market_research 92, owner:nobody 43, owner:health -41
complain	support -48, vendors 113, important -82
complaint	hr 59, support -42, owner:nobody -52, owner:confidential 56
complaint about	hr 49, support -38, owner:nobody -42, owner:confidential 45
complete	data_entry 123, sales -46
completer	crm 124, sales -57
compost	household 60, research 129, shopping -42
compostable	vendors 36
comprar	it -32, office 87, shopping 87
compras	shopping 49
compte	meetings 51
compter	bookkeeping 126, important -43
computer	data_entry 93, it 35, important -55
con	email -99, hr 57, it -72, meetings 68, newsletter 97, office 129, software 91, owner:hiring_and_firing 58, important -58
con los	meetings 62, important -115
concert	events 71, owner:nobody 34
concierge	sales 116, important 65
concorrencia	market_research 340, repairs -33
concurrence	it -33, market_research 335, repairs -37
concurso	errands -47, sales 159, important 89
condiciones	legal 183, important 159
conditions	important 84
condolence	email 165
conectar	automation 118, data_entry -54
conference	events 114
confidential	owner:nobody -34, owner:confidential 62, important 43
confidentiel	bookkeeping -48, strategy 65, owner:nobody -39, owner:confidential 48
configurar	important -31
configurer	it 42
confirm	email -158, newsletter -45, scheduling 128, software 200, important -67
confirmation	email -42, software 118, important 85
conflict	hr 142, owner:nobody -43, owner:confidential 68, important 42
congratulate	email 151
congress	data_entry 60
connect	automation 124, important -68
connecter	software 151, important 92
connection	database 136
connexion	software 59
consegue	software 80, important 67
consent	design -172, legal 271, website 145
consignment	repairs -37, shipping 309
console	seo 70, software -46, important -70
consulta	bookkeeping -50, database 159, health -73, owner:nobody 66, owner:health -61, important -202
consulta lenta	bookkeeping -40, database 127, health -59, owner:nobody 53, owner:health -49, important -161
conta	bookkeeping 78
contact	crm 274, data_entry -95, email -91, vendors 87
contactos	crm 41
contacts	automation 54, data_entry 81, it -50
container	errands 154, repairs -63, shipping 218
contatos	crm 154, events -68
content	content -104, seo 68, social 127
contestar	email 43
contester	legal 208, important 140
contract	crm 85, filing -32, hr 218, legal -67, repairs -39, sales 63, scheduling -75, strategy -125, vendors 125, owner:confidential 48
contract end	crm 75, hr 86, legal -101
contract for	hr 102, legal -60, important 45
contract with	sales 72, vendors 31, owner:nobody 31
contractor	repairs -219, vendors 282
contractual	legal 40
contrasena	it -47, software 70, important 36
contrato	legal 85, scheduling -39
contratos	filing 101, legal -90, important -154
contrats	filing 59, it -47, important -71
contributions	bookkeeping 40
control	vendors 208
controle	important 55
convert	automation 167, media -46, social -36, important -39
convidados	events 41
cook	content -38, hr 183, strategy -65, owner:authority -51, owner:hiring_and_firing 65, important 180
cookie	household -122, repairs -38, website 277
cookies	household -151, shopping -35, website 313
cooking	household 109, repairs -54
cooler	office 121
coordinate	scheduling 116, important -33
copia	it 36, important 34
copier	it 227, office 152, shopping -40
copos	important -37
copropriete	email 67, important -46
copy	automation 69, data_entry 71, filing 178, office 58, social -44, important -50
cor	software 70
coral	media 43, owner:nobody 32
corner	events 70, family -81, owner:nobody 86, owner:family -84, important -63
correct	data_entry 183, media 45
correct the	media 41
correctly	bookkeeping 141, scheduling -62
corregir	content 158, design -85
correo	email 34, newsletter 85
correr	health 53, owner:nobody -31, owner:health 44, important -95
cortar	household 194, important -49
cost	bookkeeping 66, family -32, research 44, sales 64, owner:nobody 31, important -130
costs	reports 73, research -56, important -32
cotisations	bookkeeping 34
couches	shopping 263, important -69
cough	health 281, repairs -37
could	household -53, research 111, sales 86, shopping -36, strategy 69, owner:authority 52, important 116
could we	household -42, research 105, sales 37
could you	strategy 64, owner:nobody -41, owner:authority 45
couloir	repairs -58, shopping 120, important -54
council	email 35, meetings 97, owner:nobody 30
count	data_entry 303, email -59, important -82, recurring -66
counter	bookkeeping 123, errands -77, sales -39, vendors 142, important -91
coup	calls 255
couple	media 61
couples	events -51, sales 91, important 98
courier	scheduling -59, shipping 114
couriers	research 41
courir	health 33, important -50
courrier	email 83
course	bookkeeping -43, learning 193, market_research 54, media -40, sales -36, strategy 88, support 65, website 96, owner:nobody -114, owner:own_study_or_hobby 85, owner:strategy 82, important -80
courses	learning -98, shopping 238
court	hr -31, legal -90, scheduling 182, support 73, important -80
cousin	family 75
cover	content -118, design 271, filing 35, office 32, important -43
coverage	software 278
covers	household -36, repairs -51, shopping 149, important -50
cozinha	household 43
cozinhar	household 62
crack	repairs 159, owner:nobody 32, important -74
cracked	media -43, repairs 162
crash	software 34
crate	household -53, shipping 332, shopping -32, important 61
crates	errands -36, vendors 177
cream	shopping 63
credit	bookkeeping 90
creneau	scheduling 44
crew	bookkeeping -54, email 55, office 121, reminders 67, owner:nobody 41, important -63
crew of	bookkeeping -38, reminders 55
criancas	important -71
criar	software 70
crisps	bookkeeping -32, shopping 241
crm	automation 110, crm 145, events -33, important -124
crochet	learning 129, repairs -50
crop	media 254, shopping -47
crossword	learning 58, owner:nobody -62, owner:own_study_or_hobby 83
css	software -170, website 198, important -78
csv	software 88, important 107
cuadrar	bookkeeping 132, important -46
cuddle	family 312
cuestionarios	data_entry 38
cuisiner	household 80
cumpleanos	important 89
cupboard	filing 110, support -77
cupom	newsletter 158, travel -46
cupon	email -67, newsletter 105
cups	shopping 60, vendors 35
currency	bookkeeping 110
current	crm 80, sales -50, important -51, recurring 155
curtains	household 91, repairs -31, shopping -37
cushions	household 179, important -31
custody	family 136, legal 41, strategy -74, owner:confidential -58, owner:family 92
customer	bookkeeping 74, crm 59, data_entry -38, database 75, legal 101, sales -69, scheduling -37, shipping -34, social 53, software 52, support 32, vendors -56, owner:strategy 35
customers	crm 41, database 59, email -92, market_research 30, newsletter 99, sales 106, software -38, support -47, important -85
customs	bookkeeping 60, legal -48, repairs -54, shipping 237, important 70
cut	errands 119, media 295, office -42, social -152, owner:nobody 43, owner:own_study_or_hobby -37
cutlery	repairs -42, shopping 284
cuts	software 85, important 62
cutting	data_entry -43, errands 257, office -51
cv	hr 90
d	hr 285, owner:nobody -162, owner:confidential 335, owner:health -53, owner:family -46, owner:strategy -30, important 212
d'absence	email 43
d'accueil	content 58, hr 54, website -48, important -44
d'adresses	data_entry 84, household -36
d'embauche	owner:hiring_and_firing 36
d'info	newsletter 177, important -43
d'offres	sales 66, important 31
da	content 39, crm 111, events -102, family 37, health -34, hr 95, legal 100, meetings 38, office -45, reminders 142, shipping -39, shopping -30, software -41, owner:hiring_and_firing 88, owner:health -52, owner:family 44, owner:strategy -39, important 100
da feira	crm 122, events -65
dach	important 74
dad	family -51, travel 119, important 41
daily	bookkeeping 84, scheduling -30, shipping 76, important 41, recurring 132
dairy	errands -39, shipping -56, vendors 229
dalton	sales 37, important 43
damage	bookkeeping 111, important 101
damaged	bookkeeping -34, repairs -44, support 259
damen	email 90
damp	bookkeeping -34, repairs 236
dance	events -30, learning 65, owner:nobody -44, owner:own_study_or_hobby 67
danish	email 78, important -47
dankesbrief	email 100
dans	data_entry 76, software -51, important -55
dans le	data_entry 61, software -40, important -44
dar	email 92, legal -35, strategy 136, travel -60, owner:nobody -96, owner:authority 125, important 54
dark	design 40, software 58, important -36
das	email 37, market_research 140, office 103, research 109, shipping -34, owner:nobody 82, important -99
dashboard	reports 50
dass	email 137, important -44
data	automation -43, content -46, crm -50, database 246, events -58, legal 218, sales -34, scheduling 92, software 57, important 205
database	data_entry 152, database -81, it -38, important -164
date	bookkeeping -57, crm 139, data_entry 56, events -50, filing 95, legal -54, media -82, research -33, sales -48, scheduling 274, software 240, strategy -40, owner:nobody 101, important -60
date for	crm 45, important -30
datenbank	database 177, software -138, important -132
datensicherung	important 53
dates	sales 88, scheduling 281, shopping -36, software -46, website 40, important 47
dates for	sales 78, scheduling 56, important 43
dates to	website 35
datos	data_entry -44, legal 143, important 117
datum	events -84, scheduling 165
day	calls -49, content -33, crm 87, design -50, email -43, errands -46, events 103, family 116, hr 219, learning -67, media 64, meetings 84, office -34, sales -43, scheduling 56, shipping -91, social 85, strategy -105, travel -31, vendors 86, owner:nobody -72, owner:authority -73, owner:hiring_and_firing 49, owner:family 74, owner:own_study_or_hobby 97, owner:strategy -48, important 52, recurring -77
days	automation 65, bookkeeping 116, data_entry -32, email 35, reminders -35, reports 56, research 33, scheduling 89, owner:nobody 45, important -30
db	data_entry -45, database 199, important 95
de	automation -57, content 85, crm 68, database -59, design 106, email 64, errands -69, events 107, family 149, health 75, household -145, hr 57, it -41, learning -84, legal 32, market_research 41, newsletter 134, reminders 93, repairs -131, sales -70, scheduling 199, seo -59, shipping -70, shopping -165, social -79, strategy -45, transcription -40, travel -44, vendors 78, owner:authority -59, owner:hiring_and_firing -51, owner:confidential 91, owner:health 65, owner:family 114, owner:own_study_or_hobby -92, owner:strategy -64, important 57
de clientes	crm 112, important -102
de cookies	household -41, website 116
de d	hr 137, owner:nobody -51, owner:confidential 138, owner:health -34, important 95
de la	content 48, design 50, meetings 32, sales 49, scheduling -39, travel 31, website -46, important -62
de las	office 88
de segunda	meetings 37
dead	crm 106, hr -63, office 119, sales -70
deal	crm 34, sales 34, software -32, strategy 42, owner:strategy 33, important -106
debit	bookkeeping 195, design -30
debrief	design -31, meetings 320
decaler	meetings -62, scheduling 73
decide	hr 38, owner:nobody -31, owner:hiring_and_firing 44, important 72
decidir	strategy 36, owner:authority 67, owner:strategy -40
declaracao	bookkeeping 63, important 33
declaration	bookkeeping 61
decline	email 251, household -32, scheduling -51
decoration	events 218, household -92, shopping -33
decorations	events 79
deduct	bookkeeping 255
dedupe	crm 76, important -32
deed	filing 74, legal 84, owner:nobody -102, owner:authority 107, important 88
deficit	bookkeeping 240, repairs -42, software -36
degrees	important 87
deja	it -69, software 89, important 36
del	errands -62, family 159, repairs -84, sales 122, scheduling 71, shopping -54, social 181, travel -36, owner:nobody -34, owner:health -34, owner:family 129, owner:own_study_or_hobby -32, important 70, recurring -35
del ayuntamiento	errands -39, sales 126, important 53
del lunes	scheduling 54
delay	meetings -42, scheduling 101, support 84, important -73
delayed	repairs -36, support 297
delete	software 104, important 109
deleted	filing -49, it 160
deletes	software 113, important 92
deleting	software 129, owner:nobody 38, important 52
delicate	strategy 35, owner:confidential 33
deliver	errands 234, research 43, sales -41, shipping -118, vendors 65, important -66
delivery	crm 94, errands -32, meetings -32, sales -33, scheduling 52, shipping -49, support 94, vendors 134, owner:nobody 64, important 182
delivery day	crm 85, shipping -51, support -62, vendors 85
delivery of	scheduling 57, vendors 89
dem	bookkeeping -31, scheduling 43, shopping 48, important -51
demand	market_research 325, repairs -54, important -37
demissao	hr 230, owner:nobody -38, owner:confidential 91, important 75
demo	sales 87, important 31
den	email 131, family 65, research 46, sales 53, scheduling 39, strategy -31, travel -32, owner:family 79, important -38
dentist	health -35, sales 39, scheduling 106, owner:nobody 54, owner:health -41
dentista	important 75
dentiste	important 47
departure	bookkeeping -56, travel 285
depense	bookkeeping 263, repairs -31
depliant	design 273, important -42
deposer	errands 123, important -41
deposit	bookkeeping 90, calls 45, important -56
depot	shipping 143
depreciation	bookkeeping 59, important -45
der	bookkeeping -51, email 94, errands 84, events 94, market_research 111, sales 105, shopping -54, owner:nobody 67, owner:confidential 41
dernier	important -40
des	bookkeeping -41, design 141, market_research 184, media 63, office -31, reports 54, sales -58, seo 99, software -31, strategy 49, owner:authority 77, important -152
describe	content 176
design	design 103
desist	email -67, legal 92, important 132
desk	office 188, research 30, important -44
desks	sales 126, important 91
desktop	filing 112
despesa	bookkeeping 236
despesas	important -99
despido	hr 217, repairs -35, owner:confidential 93, owner:health -33, important 54
detartrer	office 100
detector	repairs 58, shopping -40, important 85
detergent	shopping 41
devis	crm -97, research 61, sales 65, vendors 51, important -45
devis pour	vendors 74, important -32
devolucion	support 52
devolver	bookkeeping 63, important 33
devolver la	bookkeeping 53, important 79
devon	hr 163, owner:nobody -64, owner:hiring_and_firing 138, important 109
dhl	errands -36, shipping 61, important -44
dia	events 132, meetings 38, owner:nobody 53, important -56
diagram	database 160, software -79, important -90
dial	calls 38, email 83, it -37, meetings 110, software -49
dial in	email 70, meetings 93, software -38
dialog	software 82
diarista	household 122, research -44, recurring -62
dictation	transcription 33
dictations	recurring 52
dictee	transcription 115
did	bookkeeping 96, email 66, errands -41, meetings 52, repairs -69, reports 187, shipping 30, strategy -45, support -51, vendors 71, owner:nobody 50, important -179
did not	repairs -48, vendors 84, important -58
did we	bookkeeping 57, meetings 47, reports 86, support -30, important -56
die	automation 135, bookkeeping -107, content 31, design 64, email 221, errands 69, events -70, hr 79, it 104, learning -38, reminders 68, repairs -34, reports 100, research -31, scheduling -43, shopping -35, software -41, strategy -59, vendors -39, owner:nobody 104, important -100
dienstags	meetings 61, recurring 40
dienstplan	hr -59, scheduling 111, strategy 60, owner:authority 67, owner:hiring_and_firing -35, important -33
dies	it 54
difference	bookkeeping 272, sales -70, travel -43
dig	email 61, repairs -47, research 122, important -49
digitalizar	filing 68, legal -66, important -96
digitise	data_entry 230, filing -140, important -63
dinheiro	support 42
dinner	family 49, household 128, shopping -54, owner:nobody -59, owner:family 50
direcciones	data_entry 141, household -39
direction	design -31, strategy 216
directions	email 78, important -47
director	content 76
direta	newsletter 158, travel -46
disappointed	bookkeeping -35, household -44, shopping -31, support 316
disc	reminders 45
discount	sales 254, vendors 122, owner:nobody 44
discuss	design -50, meetings 96
discuter	bookkeeping -48, strategy 65, owner:nobody -39, owner:confidential 48
dishes	household 35, shopping -31
dishwasher	household -117, office 44, repairs 154, shopping 102
dispatch	shipping 62
dispenser	design -30, office 154
dispute	legal 32
disque	filing 143, household -56
dissatisfied	media -32, support 322
distributor	vendors 336
diy	shopping 46
dj	events 119, owner:nobody 31
do	bookkeeping -79, content -57, email -38, events 86, family 55, hr 197, market_research 120, office -32, research 96, sales -112, shipping -71, shopping -100, social -56, software -59, strategy 112, support 108, travel 46, vendors 71, owner:nobody -96, owner:authority 58, owner:hiring_and_firing 66, owner:confidential 139, owner:health -82, owner:own_study_or_hobby -73, recurring -41
do i	hr 59, owner:nobody -60, owner:hiring_and_firing 70, important 60
do the	market_research 73, important -49
do they	vendors 92, important -50
do trimestre	owner:strategy 37, important 36
do we	bookkeeping -34, family 66, hr 94, research 52, sales -68, shopping -44, strategy 77, support 52, travel 54, owner:nobody -117, owner:authority 40, owner:hiring_and_firing 39, owner:confidential 31, owner:family 39, important 113
do you	shipping -37, strategy 71, support 59, owner:nobody -66, owner:authority 75, important 74
docker	software 52
docking	it 271, social -40
docs	important 34
doctor	health 59, scheduling -55, important 80
doctor's	recurring 39
documents	health -58, legal 90, research -36, sales 49, travel 81, owner:nobody 46, owner:health -35, important 78
does	calls -51, events 46, household -48, it 61, legal -116, repairs 101, research 215, sales -38, scheduling -69, shipping 91, support 58, owner:nobody 37, owner:hiring_and_firing 51, important -144
does a	legal -82, research 91, support 59, important -195
does not	calls -40, it 62, repairs 112, scheduling -43, owner:nobody 31
does the	hr 57, shipping 81, owner:hiring_and_firing 54, important 54
dog	household 148, market_research 99, repairs -53, research -40, travel 66, important -41, recurring -42
dogs	research 95, important -54
doing	automation 84, research -31, strategy 107, owner:nobody -38, owner:strategy 75
doku	important 67
domain	it 156, seo -32
don't	reminders 59, scheduling 52
donate	errands 70
donation	bookkeeping 36, important -39
done	errands 74, travel -44, important -36
door	design 62, events 39, repairs 100, strategy -32, owner:nobody 134, owner:authority -89, important -240
doorbell	household -162, repairs 208
doorplate	household -34, office 280
doors	office 120, shopping -35
doppelte	data_entry 183, important -34
dos	calls -48, design 129, meetings 78, important -31
dossier	filing 76, meetings 44
double	bookkeeping 47, content -77, data_entry 49, newsletter 107, software 33, important 115
down	meetings 60, transcription 35, vendors -38, important 58
download	software 93
downloads	filing 112
dr	scheduling 36, important -37
draft	automation -60, content 123, legal 31
drafts	software 39, strategy 62, owner:nobody -38, owner:authority 85, important 161
drag	software 58
drain	events -42, repairs 246
draught	repairs 53
draw	design -42, learning 149, owner:nobody -126, owner:own_study_or_hobby 140
drawer	filing 206, household -67, repairs 62
drawing	design 64
drawing for	design 51
dreh	media 322, shopping -30
drei	sales -85, vendors 122, important -92
dress	shopping 36
drill	email -33, errands 70, learning 67, office 151, reminders 65, repairs -53, travel -36, important 68
drink	health 158, shopping -40, owner:nobody -123, owner:health 137
drinks	hr 52, office 144, owner:confidential 83, owner:strategy -30
drips	important -38
drive	errands 60, filing 116, household -53, it 192, legal -30, repairs -37, scheduling 37, social -50, software -63, travel 156, important -51
driver	hr 98, owner:nobody 30
drop	design -55, email 46, errands 80, newsletter 69, strategy 84, owner:nobody -74, owner:strategy 89
drop off	errands 47
dropbox	data_entry -50, filing -39, it 153
dropdown	software 68
dropped	seo 82, website -52
drucker	it 35, important -111
druckerpapier	office 197, shopping -85
dry	errands 89, scheduling 58, important -31
du	bookkeeping -31, design -38, email 127, filing -58, hr 40, media -49, meetings 84, office 116, reports 31, scheduling -40, shipping 44, shopping -65, social 96, owner:nobody 52, owner:strategy 37, important -38, recurring -42
dudas	support 113, important -34
dues	research 77
dump	database 319, software -33, important 119
dunning	bookkeeping 47, important 90
duplicate	data_entry 155, database 71, software 40, important 56
duplicates	filing 53, scheduling 39
duplicates in	filing 45
durchgehen	email 73
dust	household 89, repairs -41
dutch	content -68, software 80
duty	bookkeeping 246, shipping 73, software -77, important -41
duvet	household 265
duvidas	support 105
e	bookkeeping -77, data_entry 89, errands 113, research 31, vendors -42
e mail	data_entry 75, important 68
e15	repairs 91
each	email 79, filing 100, reminders 80, scheduling 74, seo 105, strategy -57, website -98, owner:nobody 74, owner:strategy -39, important -123, recurring 55
earlier	scheduling 46, important -36
early	health 193, owner:nobody -103, owner:health 162, owner:family -33
easter	scheduling 142, important -51
eat	health 132, household 140, owner:nobody -85, owner:health 112
ebook	content -65, design 147
echantillons	important -40
echec	important 56
ecrire	email 65, software 73, important 62
edicao	media 294
edicion	media 285, repairs -48
edit	content 49, media 124
editar	media 58, owner:nobody 33
edition	newsletter 381, shopping -30
effort	software 63
eight	household 150
ein	bookkeeping -58, research 40, social 74, important -118, recurring 36
einarbeitungsplan	hr 273, owner:nobody 39, important -53
eingeben	data_entry 37
einladung	email 46
einladungskarte	design 40
einrichten	it 35
einschreiben	errands -96, shipping 150, important -47
einspruch	legal 136, owner:nobody 34, important 126
eintrag	seo 66
eintragen	data_entry 66, important -50, recurring 191
el	bookkeeping -106, content 84, design -140, email 121, errands 52, events -51, hr 37, learning -35, legal -62, media -48, office -36, reminders 171, repairs 92, research -42, sales -42, scheduling -33, shipping -77, shopping 55, software 92, strategy 132, support 71, transcription 63, travel -87, vendors 59, owner:authority 146, owner:hiring_and_firing 53, owner:health -41, owner:family -38, owner:own_study_or_hobby -44, owner:strategy -40, recurring -55
electrica	vendors 141, important -35
electrician	repairs 58
electricista	repairs 35
electricity	bookkeeping 77
elegir	owner:nobody -53, owner:hiring_and_firing 69, important 47
elektriker	repairs 51, important -40
eletricista	repairs 47
eleven	research -50, travel 115
elif	email 74
ella	family 178, owner:nobody -108, owner:family 166, important -58
else	market_research 106
elsewhere	email 66, strategy -30
eltern	email 146, family -76, scheduling -37, owner:nobody 43, owner:family -39, important -95
elternsprechtag	family 287, owner:nobody -198, owner:family 254, important 187
email	design 89, email -101, software 83, important -91
embalar	shipping 162, owner:nobody 40, important 66
emballer	shipping 157, important 132
embauche	hr 32
embed	website 77, important -43
emblem	design 292, events -37
embroidery	learning 292, repairs -65
emil	family 200, owner:nobody -132, owner:family 164, important 126
emma	website 206, important -34
empaquetar	shipping 162, important 116
emperrada	repairs 118, owner:nobody 51, important -40
empfang	office 294, software -32
empleado	hr 51
emptied	software 34, important 81
empty	email 32, filing -91, health 119, it -42, meetings -30, office 217, owner:nobody -59, owner:health 90, important 99, recurring 208
empty the	filing -72, it -32, office 184, recurring 167
en	events 52, reports 60, sales -37, seo 66, travel 98, website 82, owner:nobody 63, important -34
en la	events 48, website 58
en panne	repairs 34, important 57
encanador	calls 38, important -62
encomenda	support 121, important 183
encuesta	market_research 262, important -72
end	bookkeeping 32, crm 91, design -57, email 34, filing -31, hr 177, legal -129, media 87, newsletter 72, owner:hiring_and_firing 66, important 68
endpoints	important 34
ends	hr 75, legal -37, reminders 85, owner:nobody -58, owner:confidential 70, important -65
enemy	software 58, important -69
energy	vendors 38
energy supplier	vendors 31
engineer	repairs 70
english	content 198, software -100
engraving	content 40
enough	important 41
enquiry	sales 314, support -222
ensuite	strategy 184, owner:nobody -100, owner:strategy 152, important 103
enter	data_entry 109, important -57
enterrement	family 175, owner:nobody -124, owner:family 153, important 114
entierro	family 173, owner:nobody -97, owner:family 138, important 114
entkalken	household -76, office 194
entrance	it -32, repairs 96, important 134
entrar	it -73, software 169, important 103
entrega	sales -36, shipping 308, vendors -154
entrer	data_entry 77, software -50, important -54
entretien	owner:hiring_and_firing 36
entrevista	hr 94, transcription 47, owner:nobody -74, owner:hiring_and_firing 103, important 113
entries	software 113, important 92
entrumpeln	household 60
entry	data_entry 172, legal 135, repairs -42, software 128, vendors -39, important 125
entscheiden	important 36
entwerfen	design 204, owner:nobody 42, important -43
entwurfs	strategy 75, owner:nobody -30, owner:authority 83, important 58
envelopes	office 259, shopping -140
enviar	shipping 270, important -55
envio	shipping 49, important -40
envoi	newsletter 146, shipping 40
epaule	important 40
epic	software 279
episode	media 279, software -45
equipe	website 69, important -49
er	database 169, software -94, important -55
erfassen	data_entry 121
erganzen	website 172, important -32
ergonomic	office 109
erhohen	strategy 47
erinnern	email -145, reminders 300, important -40
erro	software 31
error	software 60, owner:nobody 31, important 77
errors	seo 70, software -46, important -70
erste	office 151
es	research 119
esc	important -58
escala	scheduling 175, owner:nobody 35, important -53
escanear	filing 33, important -57
escape	office 124, important 124, recurring -45
escenario	events 274
escola	family 59, owner:nobody -74, owner:family 78, important 100
escolher	owner:nobody -38, owner:hiring_and_firing 42, important 73
escribir	content -49, email 54, software 163, important 136
escritorio	office 79
escritura	legal 53, strategy -38
espresso	repairs 95
essay	content 81, learning 44, legal -38, owner:nobody -66, owner:own_study_or_hobby 79, important 59
essen	strategy 107, support -41, owner:nobody -82, owner:strategy 88, important 42
est	software 109, important 71
esta	website 55, important 144
estande	events 39
estimate	sales 110, software 55, important 71
estudar	important 41
etiketten	design 204, owner:nobody 42, important -43
etiquetas	design 143, important -38
etiquettes	design 171
etre	support 48
etsy	email -67, support 172
etude	learning 304, repairs -59
eurostar	family -81, travel 121, owner:nobody 54, owner:family -53, important -115
evaluate	reports 154
evaluation	filing -36, reports 271
even	reports 77
evening	errands -33, events 197, family 37, market_research 36, meetings 74, office -57, research -34, software -41, strategy 45, owner:nobody -46, owner:family 43, owner:strategy 58, important 34
evening with	events 90, office -38, owner:family 34, important -42
evenings	scheduling 104, owner:nobody 32
event	events -49, scheduling -43, social 94, website 47
every	automation 85, content 60, data_entry 71, design -41, email 51, household -32, learning 149, legal 75, office 103, sales -44, social -112, strategy -39, owner:nobody -99, owner:authority 71, owner:own_study_or_hobby 94, owner:strategy -33, important 52
every page	legal 69, owner:nobody -81, owner:authority 85, important 72, recurring -33
everybody	email -30, reminders 73, important -43
everyone	calls -62, email 125, family 61, scheduling 75, owner:nobody -39, owner:family 73, important -52
everything	filing 90
exam	important 41
exame	health 206, learning -57, owner:nobody -67, owner:health 77, important 40
excel	data_entry 77
exchange	errands 137, support 122
exclusivity	legal 57, important 101
excursion	important -121
exeter	travel 94
exhibition	events 80
exit	family -39, hr 115, owner:hiring_and_firing 109, owner:family -50, important 49
expansion	learning 61, owner:own_study_or_hobby 50, owner:strategy -47, important -122
expedier	important -40
experiment	learning 176, owner:nobody -96, owner:own_study_or_hobby 156, important -43
expert	research 82
expires	it -37, software 30, website 36, important 95
explain	support 72, important -89
explore	research 67
export	automation 67, shipping 226, software 95, important 143
express	shipping 306
extend	important 38
extension	it 285, software -148
extractor	repairs 114, software -34
eye	health 148, software -80, owner:nobody -84, owner:health 97, important 42
eyes	health 61, owner:health 34, important 60
face	sales -78, strategy 86
facebook	social 66, recurring -46
factor	software 52, important 30
facts	research 67
factura	bookkeeping 33, important 32
fahre	events -45, travel 228
fahrer	support 32, important 67
fahrrad	repairs 112, important -46
fahrtenbuch	bookkeeping 265, owner:nobody 70, important -55
fail	software 105, owner:nobody 38, important 103
fails	it 119, software -76, important -139
fair	crm 56, events 153, family -82, website 41, owner:nobody 131, owner:family -85, important -135
falla	bookkeeping -99, software 173, important 47
fallo	repairs -38, software 338
familie	bookkeeping 37, owner:nobody 35
family	sales 71, strategy 85, owner:confidential 62, important -41
fans	social 70
faq	content 42, support 100, important -47
farbe	shopping 44, software 76, important -53
farewell	shopping 132, important -46
farm	events 119, sales 85, shopping 105, software -44, vendors -30, important 60
favicon	design -169, website 261
favourite	hr 66, owner:nobody -49, owner:hiring_and_firing 60, important 76
fax	it 93
feature	software 82, important 80
fecha	research -59, scheduling 88, important 32
fechadura	repairs 247
fechar	bookkeeping 160, important -39
fedex	shipping 95
fee	bookkeeping 39, reminders -31, support 109
feed	social 229, important -52
feedback	hr 107, reports 143, shopping -31, support 207, owner:nobody -125, owner:hiring_and_firing 144, important 111
feeding	household 236
feeling	market_research 78, important -46
fehler	software 79
fehlermeldung	important 57
feira	crm 129, important -42
fence	design 35, legal 30, repairs 103, sales 42, social -40
fencing	learning 242
fenster	household 33, recurring -59
feria	crm 34, travel 36
ferry	calls 30, family -48, travel 250, owner:nobody 59, owner:family -51
fest	media 34
festa	scheduling 95, owner:nobody 32, important -36
festival	events 156, legal -52, important -71
festrede	content 184, owner:nobody 35, important -38
fetch	errands 98, important -59
fetch the	errands 51, important -39
fete	scheduling 68
fi	it 36
fianza	bookkeeping 255, repairs -34, important 116
fichas	crm 117, important -72
fiches	crm 124, sales -57, owner:nobody 39, important 41, recurring 76
fichier	data_entry 50, email 76, household -36
field	data_entry 177, database -31, important -37
fields	crm 98
fiesta	research -59, scheduling 82
figures	reports 53, recurring -72
fil	calls 31
file	crm 91, data_entry 44, design 107, filing 93, it 50, legal -86, reports 51, software -69, important -208
file the	filing 55
files	filing 112, media 194, office -40
fill	data_entry 223
film	household -56, learning 203, research 116, social -37, owner:family 40, important -60
filmagem	media 307
filming	media 222
filter	bookkeeping -31, database -51, repairs 260, shopping 130, website -36, important -115
filtre	software 127, important -49
filtro	software 122, important -35
filtro por	software 98
fim	email 35, owner:nobody 33, important -43
fim de	important -35
final	strategy 119, website -31, owner:nobody -107, owner:authority 123, important 160
finanzamt	bookkeeping 82
finch	email 70, support -51, owner:nobody 37
find	bookkeeping -43, calls 36, database 59, events -38, filing 65, hr 96, it -45, legal -80, office -54, research 40, sales -45, shipping 91, software 52, strategy -32, support 124, vendors 34, owner:nobody 73, important 124
find a	hr 80, research -37, scheduling 35, vendors 39, important 140
find out	calls 34, database 63, research -100, software 91, important 30
finden	bookkeeping -31, scheduling 45
fine	legal 319, travel -32, important 197
finished	filing 69
finland	email -67, shipping 93
finnland	shipping 131
fiona	email 34
fire	email -31, office 174, reminders 68, repairs -75, important 113
fire drill	office 140, reminders 54, repairs -60, important 91
firewall	it 324, repairs -36
firewood	household 117
fireworks	events 240, research 70, strategy -30, travel -62, owner:nobody 38
firm	bookkeeping 37, household -54, research -40, shopping -53, software -50, strategy 291, vendors 192, owner:nobody -153, owner:confidential 106, owner:strategy 82, important 214
firmar	legal 53, strategy -38
firms	research 72, important -47
first	family 73, health -49, hr 172, learning 123, office 40, research 56, sales 48, scheduling -32, owner:nobody -57, owner:health -48, owner:family 50, owner:own_study_or_hobby 85, important -33
first aid	office 53, research 55, important -74
first day	hr 69, important 47
fiscal	bookkeeping 32
fish	shopping 50
fisio	important 172
fit	scheduling 132, important -33
fitnessstudio	important -134
fitting	scheduling 117
five	email -83, market_research 122, repairs -30, research 57, sales 89, scheduling 39, social 122, software -62, strategy 119, travel -40
five years	strategy 145
fix	database -52, repairs 178, scheduling 54, software -54, important -32
fixe	meetings 61, recurring 40
flackert	it 154, important -31
flag	design 306, learning -37, shopping -33
flashcards	learning 38, important -83
flat	household -31, travel 141
flats	travel 48, important -35, recurring -80
flavour	market_research 52, research -34, social 151, strategy -32, owner:nobody 47, important -44
flea	events 130, important -44
fleuriste	calls 31
flickering	repairs 248, software -37
flickers	repairs 69, important -51
flipchart	office 275
flohmarkt	events 263, owner:nobody 50, important -65
flojo	it 44
floor	design 36, research 34, vendors 120, important -69
floors	repairs 101, owner:nobody 39, important -42
florist	calls 47
flour	shopping 52, vendors 77, important -40
flow	software 45, important 47
flowers	bookkeeping 70, errands 140, events -40, household -48, shopping 37, support 61
flu	health 141, owner:nobody -90, owner:health 112, important 101
fly	travel 206
flyer	newsletter 73
flyertext	content 193, design -126
flying	travel 193
focus	market_research 63
foil	design 200, shopping -47, vendors -41
fold	design 124
folder	automation 43, bookkeeping -70, email 107, filing 71, it 109, office -31, important -69, recurring 33
folders	email 49, filing -68, office 207
folding	office -45, shopping 147
folge	media 34
folha	important 34, recurring 102
folheto	content 114
folien	email 55
folleto	content 133, design -45
follow	sales 133, important 83
follow up	sales 106, important 66
follower	social 230
followers	social 47
font	design 87
food	household -84, legal 57, media 47, repairs -47, reports 73, research 102, shopping 155, vendors -35
food truck	repairs -32, reports 61, research 47, important -35
footage	media 102
football	family 45
footer	software -77, website 186, owner:nobody 43, important -48
for	content 80, data_entry -145, database 50, design 101, email -78, errands -39, events 59, family -120, filing -61, health -69, household -52, hr 72, learning -45, market_research 60, media -71, meetings 65, newsletter 38, office 99, repairs -172, reports -56, research 128, sales 34, seo 133, shopping 47, social 32, strategy -75, transcription -79, travel 180, vendors 45, website -186, owner:nobody 126, owner:hiring_and_firing 59, owner:confidential -96, owner:health -41, important -54, recurring -267
for 3	important -122
for 40	support 54
for 60	content -48, data_entry 109, events -42, research 82
for a	crm 34, email -53, health 114, research 100, scheduling 77, owner:nobody -48, owner:health 93, important 112, recurring -79
for all	crm 45, reminders 41, important -38
for another	vendors 99, important -32
for dad	family -44, travel 95, important -49
for eight	household 120
for five	research 67, scheduling 39, important -33
for may	scheduling 76, important -100
for mrs	bookkeeping 39, sales 43, shopping 35, important 80
for next	strategy 109, owner:nobody -84, owner:strategy 98, important 105
for opening	calls 34, office 51, important -30
for our	content 115, important -40
for six	household 54, scheduling 42, important -65
for the	automation -39, bookkeeping 115, content 166, crm -77, data_entry -70, database -78, design 337, email -79, errands -67, filing 42, health -43, household -130, learning -134, legal -97, market_research -100, meetings 89, newsletter 39, office 116, repairs -121, reports 79, research -65, scheduling 115, shipping 106, shopping 157, social -178, strategy -30, support -53, vendors 41, owner:nobody 58, owner:hiring_and_firing 105, owner:confidential -42, owner:own_study_or_hobby -105, important 33, recurring -58
for two	events 97, sales -51, shipping 55, software -34, important -122
for vegan	market_research 49, seo 92, shopping -55
for your	strategy 33
forecast	reports 74, important -49
foreign	database 164
foreword	content 131
forget	email -37, reminders 300
form	automation 58, data_entry 104, database -33, design 92, events -87, sales 92, scheduling -41, software -54, important 112
form for	important 56
forma	reminders 155, important -65
format	software 177, important 178
formats	design 134
former	legal 123, important 42
forms	automation 37, data_entry -38, reports 154
formula	data_entry 101, important -62
formulaire	automation 66, data_entry 55, important -37
formular	automation 62, data_entry 68
formulario	automation 103, important -42
fornecedor	vendors 105, important -37
fort	family 121, software -32, owner:nobody -93, owner:family 101
forty	shopping 61
forward	email 111, errands -108, scheduling 212
forwarder	office -30, shipping 288
foto	media 36, shopping -46, social 125
fotos	media 78
found	seo 244, shopping -78, owner:nobody 37, important -55
founder	content 42, strategy 74, owner:confidential 92, important 57
four	research 38, scheduling 109, social 33, important -42
fournisseur	vendors 76, important -53
fournitures	office 42
fragebogen	data_entry 37
fragen	email -78, support 120
fragile	repairs -33, shipping 293, owner:nobody 37, important -41
frais	important -116
fraldas	shopping 263, owner:nobody 62, important -62
framework	database -31, software -191, vendors 366
france	sales -37, strategy 50
franchise	strategy 298, owner:nobody -51, owner:strategy 90, important 31
frankieren	office 201, important -39
franking	office 281
frau	support 38, owner:nobody 34
free	automation 64, email -30, events -74, family 76, media -65, research 81, sales 65, scheduling 201, support -32, owner:nobody -41, owner:family 61, important 56
freelancers	legal 48, important 46
freeze	software 231, important 95
freezer	household 71, research 32
freigabe	strategy 75, owner:nobody -30, owner:authority 83, important 58
freigeben	strategy 72, owner:nobody -34, owner:authority 72, important 52
freight	sales -62, shipping 102, important -79
freistellen	media 87
freitag	family -57, household 67, scheduling 52, owner:nobody 66, owner:family -60, important -44
french	content 169, software -112
friday	bookkeeping 73, household 59, office 30, scheduling 164, strategy -56, owner:nobody 70, owner:strategy -38, recurring 53
fridays	bookkeeping -46, reminders 70
fridge	data_entry 63, errands -41, office 93, repairs -47, shopping 138, important -49, recurring 133
friendlier	content 75
friends	email -45, family 59, household -33, newsletter 105, owner:nobody -39, owner:family 54, important -51, recurring 56
friseurtermin	scheduling 63, important -31
fristverlangerung	bookkeeping 79
from	bookkeeping -39, crm 49, data_entry 103, database 67, design -74, errands 81, events -42, family -66, filing 33, health -36, household -61, hr -55, it 54, learning -81, legal 57, market_research -38, meetings 62, newsletter -42, office 48, repairs -72, reports -44, research -61, sales -61, scheduling 76, seo 76, shipping -82, shopping 103, social 133, software -140, strategy -49, transcription 192, travel 71, vendors -89, website -46, owner:nobody 139, owner:family -39, owner:own_study_or_hobby -73, important -84
from last	filing 85
from the	bookkeeping -30, calls -60, data_entry 67, database 69, design -43, errands 128, filing -41, household -40, learning -54, legal 71, media 34, office 67, repairs -37, sales -40, scheduling -49, shipping -41, shopping 104, social 137, software -42, transcription 89, travel -41, vendors -55, owner:own_study_or_hobby -51
fruit	shopping 58, vendors 45
fuit	repairs 152, owner:nobody 42
full	email -99, it 120, website 42, important 115
funcao	software 278
funcion	important 44
function	software 46
funder	reports 47, important 115
funeral	events -39, family 82
funktion	software 70
fur	automation 129, bookkeeping -87, design 69, email 73, errands -44, family -74, health -37, hr 49, it 82, learning -43, legal 31, market_research -31, office -47, repairs -59, reports 78, research 164, scheduling 102, shipping -34, software -59, strategy 62, support -38, owner:nobody 83, owner:health -36, owner:family -76, owner:strategy 90, important 68
fur den	research 40, sales 47, scheduling 64, important 45
fur die	automation 121, bookkeeping -42, content 36, design 70, email -51, it 100, reports 89, strategy -37, owner:nobody 32
furnace	repairs 52
furniture	email 75, household -49, market_research 106, office -47
furs	sales -85, vendors 122, important -92
fyi	email 40
gala	media 53, shopping 36
gallery	sales 66, shipping -35, website 166, important 95
game	content 78, learning 208, meetings -39, software -33, owner:own_study_or_hobby 50, important -125
gap	bookkeeping 32, important -78
gaps	seo 76
garage	household 50, important 166
garantie	events -35, support 306
garcom	hr 72, important 93
garden	market_research 90, office -62, shopping 85
gardener	hr 130, owner:nobody -57, owner:hiring_and_firing 92, important 102
gardener's	household -32, vendors 94
gardening	learning 132
gare	travel 224
garten	household 47
gary	email 87
gas	repairs 191, owner:nobody 39, important 118
gast	shopping -59, support 273, important 96
gaste	events 262, support -128
gasto	bookkeeping 220, learning -38
gastos	important -87
gate	email 69, household -78, it 107, media -80, repairs 209, important -68
gateau	calls -38, errands 126, reminders 85, research -64
gather	legal 63, research 177, important 32
gatwick	travel 96
gauge	bookkeeping -50, reports 320
geben	email 65
geburtstag	important 88
geburtstagskerzen	shopping 264, owner:nobody 36, important -48
geehrte	email 90
gefunden	seo 78, important -30
gehaltserhohung	events -37, hr 168
gehaltsgesprach	important 41
geht	software 31, important -59
geht nicht	important -47
geld	support 52
genealogy	learning 152, owner:nobody -100, owner:own_study_or_hobby 130, important -59
genehmigung	legal 38, important 38
general	content -105, meetings 110
gently	email 203, reminders -166
geocaching	learning 267, owner:nobody -205, owner:own_study_or_hobby 261, important -52
gericht	bookkeeping -41, legal 99
geschenk	shopping 91
gesprach	strategy 52, owner:nobody -32, owner:confidential 50
gesprachsnotizen	filing -76, meetings 118
gestalten	design 40
gestaltung	design 303
gestoria	important 54
get	bookkeeping -31, data_entry -38, design -46, errands 37, health 57, it 39, office -49, repairs 39, research 38, sales 52, scheduling -62, seo 97, shipping -40, shopping 123, strategy -45, support -44, travel 77, vendors 59, owner:nobody -37, owner:health 85
get the	errands 85, health 69, meetings 39, sales 70, scheduling -35, shopping -71, travel 35, owner:nobody -67, owner:health 81, important 97
gets	email -48, hr 155, newsletter 84, research -54, software 75, strategy -31, owner:nobody -120, owner:hiring_and_firing 169, important 156
getting	hr 74, owner:nobody -84, owner:hiring_and_firing 88, important 131
gewechselt	email 86
gewerbesteuer	bookkeeping 46, important 39
gibt	research 119
gift	bookkeeping 132, learning -89, scheduling -76, shopping 64, support 60
ging	bookkeeping 155, important 110
girls	family 238, owner:nobody -116, owner:family 207, owner:own_study_or_hobby -35, important -32
gitarre	important -45
gite	bookkeeping -32, repairs -32, travel 236
give	calls 40, content -56, email 147, errands 134, it -51, learning -43, sales -31, strategy 143, owner:nobody -47, owner:authority 148, owner:own_study_or_hobby -63
give the	content -44, email 65, errands 108, it -36, strategy 54, owner:nobody -42, owner:authority 69
glamping	travel 285
glasdach	sales -85, vendors 122, important -92
glass	errands 152, travel -30, vendors 75, important -54
glasses	errands 70, health -79, shopping 41, owner:nobody 56, owner:health -53, important -105
glassworks	shopping -34, vendors 97
glazier	calls 92, repairs 206
glossary	content 65
gloves	shopping 82, important -69
glue	shopping 279
go	bookkeeping -32, data_entry -42, email 68, family 172, hr 119, shipping 42, social 90, software -39, strategy 200, travel -45, owner:nobody -220, owner:authority 105, owner:hiring_and_firing 104, owner:health -31, owner:family 133, owner:own_study_or_hobby -31, owner:strategy -42, important 114, recurring 68
go for	owner:authority 31, important -44
go through	email 97, recurring 61
go to	family 64, shipping 53, owner:family 49, important 67
goal	strategy 72
gobelets	vendors 41
godchild	email -52, family 133, owner:nobody -84, owner:family 116, important -39
godson	events -37, family 310, repairs -35
goes	automation 68, newsletter 84, software -42, strategy 39, website 61, owner:authority 50, important 80
goes out	automation 61
goggles	shopping 163, owner:nobody 40, important -45
golden	media 32
gone	bookkeeping -37, content -55, seo 95, software 70, important -67
good	design 31, email 43, research 121, important -87
google	content -56, data_entry 161, filing -31, research -77, seo 476, software 59, website -39, owner:nobody 97, important -59
got	bookkeeping -53, it 105, support 154, important 175
gotea	repairs 89, important -40
gotland	family -45, travel 98, owner:nobody 57, owner:family -51
gracias	email 110
grade	learning 202, repairs -31
grafik	design 32
grama	household 194, important -49
grammar	content 153, data_entry -66, office -46
grandad's	email -78, transcription 146
grandma	family -85, household 113, owner:nobody 75, owner:family -68, important -79
grandma's	errands 70, health -46, owner:nobody 56, owner:health -53, important -105
grandpa	important 44
grandparents	important 143
grandson	family 312, repairs -35, shopping -32
grant	bookkeeping -81, research 153
graph	reports 296, software -73
graphic	design 316, travel -47
graphique	reports 73, important -58
graphs	reports 30
grass	recurring -53
greek	learning 147, meetings -91, owner:nobody -108, owner:own_study_or_hobby 126
green	events 79
greens	health 138, owner:nobody -93, owner:health 114
greet	email 226
greeting	calls 116, email 164, household -36, it -31
greetings	media 77, important -57
greta	email 67
grey	design 61
grid	social 336
grifo	repairs 216, important -40
grill	household -183, shopping 255
grind	important -113
gritting	household 283, travel -36
groceries	shopping 53, recurring -52
grossten	strategy 107, support -41, owner:nobody -82, owner:strategy 88, important 42
group	design -57, hr 72, learning 115, market_research 119, sales -31, social 186, strategy -57, travel 60, website -98, owner:nobody -83, owner:hiring_and_firing 54, owner:own_study_or_hobby 102, owner:strategy -49, important 76
grout	household -128, repairs 253
growth	strategy 75
guardianship	bookkeeping -37, legal 341, repairs -41
guest	data_entry 184, household 49, learning -37, reports 46, sales -84, software -47, support 181, owner:nobody 80, owner:own_study_or_hobby -32, owner:strategy -40
guesthouse	travel 305
guests	crm -48, email 71, events 125, reports 64, sales -53, support -134, travel 75, vendors 41, important -178
guide	content 148, research -39, software -31, support 98, important -31
guidebook	travel 295
guitar	important -48
gus	hr 74, owner:nobody -84, owner:hiring_and_firing 88, important 131
gutschein	email -105, newsletter 76, support 120
gutschrift	bookkeeping 269, events -32, repairs -33
gutter	repairs 46
gym	bookkeeping 30, legal -31, sales 67, scheduling -33, important -80
h	data_entry 101, email -51, scheduling 91, important -78
hace	it 36
hackathon	events 73
haircut	errands -59, scheduling 84
half	content 108, hr -41, reports 45, scheduling 94, owner:nobody 37, important -90
half a	content 91
hall	events 172, hr -138, office 118, repairs 62, scheduling 32, owner:nobody 46, important 59, recurring -47
hallo	email 55
halves	important -114
ham	shopping 46
hammer	repairs -158, shopping 253
hamster	household 281, shopping -34
hand	automation 77, bookkeeping -30, errands 243, repairs -46, shipping -31, shopping 127, software -38, travel -44, owner:nobody 35, important -146
hand in	errands 155, repairs -31, travel -32, important 86
handbook	content 177, data_entry -68, office -55
handle	email -67, repairs 205, software -76, support 39
handler	repairs -34, travel -33, vendors 282
handout	meetings 316
handouts	meetings 90
handover	scheduling 64
hands	design -58, meetings 69
handwriting	bookkeeping -57, transcription 274
handy	important -44
handyman	repairs 85
hang	household 90, office 61, repairs -37, shopping -45
hanging	filing 119
hangs	software 60, website -30, important 36
hanne	hr 38, owner:nobody -32, owner:hiring_and_firing 48, important 67
happy	email -41, sales 92, important 53
harassment	hr 68, support -58, owner:nobody -74, owner:confidential 74
harbour	design -42, learning 146, owner:nobody -106, owner:own_study_or_hobby 135
harvest	events 137, research -69
has	bookkeeping 111, calls 52, email 60, it 78, meetings -33, owner:nobody 40
has no	calls 45, it 36
has not	important 39
hasn't	crm 48
hat	email 83, office -36, scheduling 121, support 56, vendors -34, important 42
haulier	vendors 347
hausarbeit	important 107
hausverwaltung	email 101
hautscreening	health 267, owner:nobody -180, owner:health 232, important 202
have	errands 118, family -45, office -48, repairs 114, reports 58, research 72, strategy 47, owner:nobody 59, owner:confidential 80, owner:family -54, owner:strategy -34, important -34
have it	strategy 58, owner:confidential 72, owner:health -32
hdmi	it 328, repairs -31, shopping -31
he	calls 56, email 41
he's	hr 74, owner:nobody -84, owner:hiring_and_firing 88, important 131
head	data_entry 137, family -53, hr -59, meetings 95, scheduling 33, owner:nobody 97, owner:hiring_and_firing -40, owner:family -44, important -119
headache	events -31, health 304
header	design 181, media -66, software -103, website 168, important -84
headline	content 125, owner:nobody 34, important -36
headset	it 79, software -44
health	health -58, legal 103, owner:nobody 37, owner:health -35
hear	email 66, strategy -30
heard	crm 48
hearing	health 158, software -81, transcription 107, owner:nobody -74, owner:health 110, important 48
heart	health 195, scheduling -55, important 80
heater	repairs 170, owner:nobody 36, important -49
heating	repairs 215, travel -36, important 56
hecke	household 207, media -136
hedge	household 87, repairs -32
hedges	household -44, research 78
height	research 59
heizung	repairs 51, important 115
helfer	email 100
helferliste	events 185, owner:nobody 31, important -52
hello	family -32, sales 70, shipping -45, support 65, owner:nobody 32
helmet	shopping 61
help	family 73, software -42, support 103, owner:family 61, important -91
helpdesk	support 61
helpers	hr 40, important 123
hen	events 31
henderson	scheduling -39, strategy 80, owner:nobody -46, owner:strategy 70, important 72
hendersons	support 114, important 74
hens	household 94, important -83
her	calls -44, family 103, hr 168, legal -69, sales -32, support 66, owner:nobody -162, owner:confidential 136, owner:family 72, owner:own_study_or_hobby -30, important 143
herausfinden	research 57, important -43
herbs	household 298, shopping -181, vendors -38
here	scheduling 89
hermana	important 89
hero	design 179, media -116
herren	email 90
herrn	calls 34, email 63, important -38
hey	email 106, shipping -38, important -33
hi	email 48, support 66, important 58
high	events 99, software 135, important -87
hike	bookkeeping 64
hilfe	office 151
hill	crm 41, important -32
hinbringen	errands 316, travel -37
hinge	household -126, repairs 234
hinweis	website 110
hire	errands 93, events 149, hr -274, travel 93, important -49
his	email 152, research -30, software -51, support 174, travel -50, owner:nobody 41, important -157
historia	repairs -92, social 171, important -59
history	design -45, learning 136, owner:nobody -110, owner:own_study_or_hobby 117, important 172
hob	household 294
hochzeit	events 122, family -52, owner:nobody 48, owner:family -40, important -75
hoja	automation 118, data_entry -54
hold	scheduling 77, important -40
holds	data_entry 58, legal 55, research -49, important 99
holen	errands 107
holes	repairs 81
holiday	family -32, household -34, hr 220, scheduling 97, travel 31, owner:nobody 33, important -69
holidays	family 120, strategy -37, owner:nobody -52, owner:family 102, important -40
home	content 43, family 34, it 45, website -38, owner:family 36, important 59
homepage	content -51, website 129, important -47
homework	family -61, learning 87, owner:own_study_or_hobby 41, important 33
honey	research 95
hooks	office 150, important -38
hoover	household 53
horaires	email 120, research -52, software -39, website 36, important -43
horario	scheduling 283, shopping -32, website 92, important -49
hors	important -106
hose	household -101, shopping 180
hospedagem	travel -103, website 168
hospital	sales 40, owner:health -40, owner:family 33
hosting	website 45
hot	support 37, important 36
hotel	bookkeeping -46, calls 57, events -56, research 79, sales 58, strategy 45, owner:nobody -46, owner:strategy 73, important 116
hotline	calls 76, important -65
hour	email -57, reminders 71, scheduling 274, shopping -37, strategy 37, owner:strategy 44
hours	data_entry 89, email -39, hr 59, market_research 34, newsletter 73, reports 35, scheduling 40, owner:confidential 30, owner:strategy 41, important -73
hours and	reports 56, important -52
hours on	scheduling 67
hours per	data_entry 77, important -38
house	filing 77, household -55, legal 150, strategy 80, vendors -30, owner:nobody -71, owner:strategy 99, important 200
housing	important 31
hove	travel 96
how	bookkeeping -45, content 104, hr 44, legal -83, market_research 38, reports 170, research 89, scheduling -32, social -37, software -42, strategy -36, support 78, travel 118, owner:hiring_and_firing 77, important -129
how do	hr 49, research 47, travel 75, owner:nobody -45, owner:hiring_and_firing 67, important 38
how long	legal -59, research 67, travel 54, important -54
how many	reports 52, important -41
how to	content 37, research -33, support 82
how we	content 56
html	software -195, website 237
https	software -121, website 209, important 62
hubspot	crm 55
hugo	email 67
hull	seo 75, important -69
hundepension	research 109
hurts	health 52, owner:health 62, important 77
i	content -59, data_entry 83, email 33, hr 58, reports -54, sales -40, scheduling 129, social -30, software 176, strategy -43, support 31, owner:hiring_and_firing 79, owner:strategy -32
i want	software 97, support -43, important 48
iban	bookkeeping 246, events -43
ice	bookkeeping -40, scheduling -71, shipping -31, shopping 238, travel 101, vendors 81, important -36
iceland	household -46, travel 161
icons	software 59
id	bookkeeping -41, database 107, important -88
ida	hr 95, support -87, travel 46, owner:nobody -56, owner:confidential 69
ida's	reminders 59
idea	events 36, owner:nobody 35
ideas	content 51, owner:nobody 34, important -36
idris	email 67
ids	data_entry -34, database 120, important 56
if	automation 59, events 49, research 73, sales 41, scheduling -43, strategy -32, support -32, owner:nobody 68, important -150
if the	research 60
ignores	seo -40, software 118
ignoriert	software 142, important -33
illustration	design 34
image	design 76, media 104, software 35
images	website 35
imbissstand	research 41, important -43
impagos	bookkeeping 189, owner:nobody 38, important 104
impayes	bookkeeping 84, owner:nobody 34, important 67
import	crm 37, data_entry 198, database 40, it -59, shipping 142, software 93, owner:nobody 40, important 93
import duty	shipping 251, software -61, important -33
impossible	software 151, important 92
imposto	bookkeeping 60
impot	bookkeeping 70, legal -69
impresora	it 40, important -34
impressora	office 110, shopping -64, important -34
imprimante	important -106
imprime	it 51, important -63
imprint	website 304, owner:nobody 43, important -48
in	automation -82, bookkeeping -96, calls -67, content 90, crm 94, data_entry 114, email 145, errands 37, events -46, family 49, filing 48, health -71, household -59, hr -109, it -131, learning 68, market_research 86, media -106, newsletter 78, office 82, reminders -46, repairs 117, reports -47, sales 35, scheduling 98, seo 44, shipping -87, shopping -90, social 37, strategy -88, support -61, transcription -50, travel 170, vendors -100, website -46, owner:nobody 81, owner:authority -55, owner:hiring_and_firing -66, owner:confidential -34, owner:health -71, owner:family 71, owner:own_study_or_hobby 111, owner:strategy -37, important -31, recurring -191
in die	errands 79
in july	hr 30, travel 88, important 63
in june	sales 62, important 66
in one	email 80
in online	meetings -56, travel 108
in the	content 68, crm 69, data_entry 69, database 76, design -67, email -87, errands -68, filing 43, household 44, hr -39, it 35, market_research -32, media -49, newsletter 37, repairs 246, sales -33, scheduling -52, social 105, strategy -68, support -119, vendors -36, owner:nobody 103, owner:strategy -36, important 95
in time	legal 40, scheduling -35
in wales	sales 64, important 31
inauguration	events 301
inbox	email 39
incoterms	office -38, repairs -36, shipping 321
increase	important -92
index	database 227, filing 227, repairs -42, seo 181, shipping -39, software -31, travel -31, important -97
infinite	important -66
info	email 109, research 113, recurring 77
infographic	design 48
infolettre	newsletter 31
inform	email 107
informe	important -70
inicial	content 61, software -30, important -34
initial	bookkeeping 112, legal 84, travel -92, owner:nobody -97, owner:authority 105, important 92
ink	it 87, owner:nobody 36, important -56
inn	events -54, travel 301
inquiry	sales 38, recurring -43
ins	crm 52
inspection	bookkeeping -56, design -114, health -60, legal 206, repairs 168, owner:nobody 37, owner:health -35
insta	social 35
install	it 57
instalment	bookkeeping 59, important 94
instead	email 54, health 159, repairs -104, owner:nobody -121, owner:health 127
instructions	content 268
insults	social 58, important 59
insurance	bookkeeping -46, legal 117, shipping 65, vendors -36, important -319
insurer	bookkeeping 109, legal 67, reports -35, important 56
intercom	repairs 169, support -98
interesados	calls -63, sales 89, important 142
interessados	calls -75, sales 109, important 97
interessenten	sales 221, important 134
interest	database 97, important -31
interested	events -168, sales 233
interface	content -68, software 80
intern	owner:nobody 38, owner:hiring_and_firing -37, important -102
internal	content -49, seo 128
internet	bookkeeping 55, it -61, software 102, vendors 37, important 129
interview	content 172, market_research 74, media 138, scheduling -100, support -39, transcription 53, owner:nobody 44, important -92
interviews	owner:nobody 37, owner:hiring_and_firing -30, important -40
into	automation 67, bookkeeping -136, calls -53, data_entry 77, email -75, filing 162, household -40, hr -34, it 92, meetings 43, newsletter 66, research 37, sales 86, strategy -52, support -32, transcription 103, owner:nobody 66, important -94, recurring -41
into one	data_entry 67, filing 70
into the	automation 63, bookkeeping -47, calls -39, filing 69, meetings 47, newsletter 71, important -72
intro	content 226, design -35, household -32, media 188, shopping -46, social -34
introduce	email 76
inventory	data_entry 179, it -55, office -86, software 79
inventur	data_entry 286, office -148
inversion	strategy 318
invest	strategy 91, owner:nobody -60, owner:strategy 63, important 91
investimento	strategy 104
invitados	events 38
invitation	design 241, email 172, events -94, family -40
invite	newsletter 101, scheduling 78
invoice	automation 93, reports -34, support 64
invoice for	important 43
invoices	automation -42, bookkeeping 31, email 102, sales -39, recurring 35
ios	bookkeeping -32, software 260
ipad	it 39, software -34, website 66, important -87
irma	family 34, important 57
iron	household 155, shopping -80
ironing	recurring -80
is	bookkeeping 174, content -100, crm -51, database -45, email 60, errands -114, events -91, family -60, filing 35, health 122, household -55, hr 48, it -46, learning -42, meetings -52, repairs 83, reports -55, research 153, sales -76, scheduling 175, seo 49, shipping 34, shopping -67, social -59, software 100, strategy -31, support -81, transcription 77, owner:hiring_and_firing -42, owner:confidential 94, owner:health 88, owner:family -66, owner:own_study_or_hobby -53, owner:strategy -57, important 94, recurring -53
is empty	health 96, owner:nobody -55, owner:health 73, important 68
is gone	content -44, seo 76, software 56, important -54
is late	vendors 41, important -58
is lost	software 62, important 48
is on	email 67, research -34, transcription 93, important 32
is stuck	repairs 166, shipping 76, software -47
is the	filing 58, legal -48, market_research 43, research 136, scheduling 45, travel 31, important -159
is too	design 31, media 45, important -51
is wrong	bookkeeping 74, data_entry 75, health 51, hr 72, software -31, support -75, owner:nobody -41, owner:confidential 43, owner:health 43, important 42
ishiguro	learning 32, owner:nobody -30, owner:own_study_or_hobby 41
issue	data_entry -30, newsletter 240, software 59, important -80
ist	email 47, website 116, important 95
it	automation -30, data_entry -33, email 70, errands -57, family 45, health -42, it 58, legal -36, meetings 111, newsletter -39, reports -54, research -62, scheduling 64, shopping -57, software 33, strategy 208, support 150, travel 69, vendors -64, owner:nobody -70, owner:confidential 61, owner:health -76, owner:own_study_or_hobby -38, owner:strategy 114, important 149, recurring -38
it goes	strategy 37, owner:nobody -31, owner:authority 42, important 60
it out	email 49, scheduling 49, software -35, strategy 47, owner:confidential 73
it up	it 36, office 46
it's	calls -43, family 47, important 66
italiano	learning 182, owner:nobody -96, owner:own_study_or_hobby 150, important -60
italienisch	learning 63, owner:nobody -40, owner:own_study_or_hobby 54, important -41
items	bookkeeping 120
itself	automation 76
jab	health 293, owner:nobody -148, owner:health 229, important 169
jacket	shopping 50
jahr	strategy 68, owner:nobody -75, owner:strategy 86, important 88
jahre	events 146, owner:nobody 43
jahresbericht	important -37
jam	household 237, sales 56, shopping -183, important 73
jams	repairs 114, owner:nobody 33, important -38
jardim	household 62
jardin	household 79
jars	content 68, office -37, shopping -68, vendors 96
jean	calls 38
jeudi	scheduling 90
jim	family 95, owner:nobody -46, owner:family 87, important -44
jo	email 55, owner:hiring_and_firing 37
job	hr 110, social 37
job ad	social 33
jobs	repairs 75
joe	family 172, owner:nobody -97, owner:family 134, important 117
jog	health 300, repairs -33, shopping -31
joggen	health 66, owner:health 61, important -79
joint	email 121, research -51, software -37
jour	meetings 87, recurring 34
journee	events 80, important -35
journey	travel 47, important -49
jubilaum	content 173, events 132, owner:nobody 78, important -68
jubilee	content 71, events 106
judo	learning 202, repairs -31
jueves	scheduling 52
jug	shopping 153, software -69, important -42
juice	shopping 87
july	hr 38, travel 109, important 79
jumps	research -124, software 155
june	reports 56, sales 75, scheduling 35
jurors	email 91
jury	scheduling 59, travel 116, important -50
just	important -41
kaffeemaschine	household -76, office 194
kalt	repairs 43, important 115
kam	support 111, vendors -97, important 58
kanal	bookkeeping -51, design -37, social 333
kaputt	repairs -33, support 107, vendors -97, website 50, important 196
karate	learning 279, repairs -31
karte	automation 133, data_entry -58
kasse	bookkeeping 56, hr 131, reports -49, important -91
kasten	office 151
kat	calls 45, email -33
katja	scheduling 139
kaufen	shopping 85
kaution	bookkeeping 224, important 134
kaya	sales 102, vendors -35, important 131
keep	bookkeeping -49, crm 71, data_entry 71, events -36, family 88, filing 101, sales -64, scheduling 71, strategy 36, owner:nobody -69, owner:family 58, owner:strategy 40, recurring 148
keep the	crm 63, data_entry 62, sales -42, important -68, recurring 121
keeper	scheduling 53
kein	shopping -44, support 85, important 96
keller	household 60
ken	office 35
kennel	research 51, important -37
kenya	important -49
kermesse	design 45
kettle	repairs -33, shopping 238
key	calls 32, data_entry 196, database 234, errands 94, events -30, family -32, filing -30, household -79, hr -31, market_research -31, office 145, repairs -35, sales -53, shopping -45, strategy 121, support -60, vendors -37, owner:strategy 62, important -57
keyboard	it 31, software 62, important -71
keys	errands 144, office 65, research -35, important -39
keyword	market_research 42
keywords	seo 41
kg	health 122, owner:nobody -57, owner:health 93, important -39
kick	meetings 49, vendors -34
kickoff	meetings 53
kids	events 69, learning -32, owner:nobody 76, owner:family -71, important -109
kids corner	events 56, family -65, owner:nobody 69, owner:family -67, important -51
kiln	social 113
kim	sales -110, strategy 296, owner:nobody -204, owner:strategy 234, important 139
kindern	family 77, owner:family 56, important -42
kine	important 40
kiosk	errands 350, events -41, shopping -36
kit	family 97, learning 144, media 179, software -85, website -31, owner:nobody -197, owner:family 98, owner:own_study_or_hobby 130, important -44
kitchen	household -40, hr 35, office 98, owner:nobody -41, owner:hiring_and_firing 56, important 106, recurring 91
kitchenette	office 268
klavier	important -80
klemmt	repairs 191, important -42
klempner	calls 34, repairs 82
knee	health 105
knit	learning 65, shopping -48, owner:nobody -46, owner:own_study_or_hobby 48
knopf	software 258
know	email 157, family -35, strategy 57, owner:confidential 101, owner:family -33
koch	content 79
kochen	household 95
koffer	travel 48
kofi's	email 90
kolb	bookkeeping 37, owner:nobody 35
konnen	bookkeeping -41, software 119, support -32
konntest	email 55
kontakte	data_entry 183, important -34
kontaktformular	repairs -30, website 50, important 138
konto	bookkeeping 76
kontoauszuge	bookkeeping 72, important -49
kopieren	filing -50, meetings 178
korrektur	content 266
kostenvoranschlag	sales 219, vendors -132, important 131
kowalczyks	important 66
kpi	reports 71
kpis	reports 35
krankenkasse	bookkeeping 115, health -54, owner:nobody 35, owner:health -32
krankmeldungen	bookkeeping -46, hr 141
kuche	household 137
kuchenform	email -32, reminders 81
kuchenlampe	repairs 51, important -40
kunde	support 115
kunden	bookkeeping -41, software 106, strategy 93, support -73, owner:nobody -75, owner:strategy 82, important 58
kundendaten	crm 74, important 158
kundenumfrage	market_research 221, owner:nobody 34, important -37
kundigung	errands -60, hr 210, legal -34, owner:nobody -61, owner:confidential 73
kursseiten	seo 224, owner:nobody 33, important -43
kurz	email 50
kurzen	content 193, design -126
l'amende	legal 208, important 140
l'appli	software 109, important 71
l'aspirateur	household 188, important -54
l'assemblee	meetings 51
l'atelier	content -38, social 130, software -31
l'ecole	events -56, family 144, owner:nobody -129, owner:family 138, important 148
l'electricite	important 32
l'entretien	transcription 38
l'etagere	repairs 169, important -39
l'examen	owner:own_study_or_hobby 31, important 122
l'hopital	sales 202, important 149
l'huile	content 44
la	automation -30, bookkeeping 225, content 83, crm -32, data_entry 104, database -32, design -45, email 38, errands 61, family -63, filing -33, health -59, household -38, hr -63, it -34, learning -33, legal 127, market_research -40, meetings -32, office 124, research -103, scheduling 130, seo -39, shipping -53, shopping -97, social 97, travel -41, owner:nobody 142, owner:health -48, owner:family -43, important 31
la banque	bookkeeping -59, strategy 50, owner:nobody -30, owner:confidential 39, important 44
la feria	crm 31, travel 30
la reunion	meetings -41, scheduling 116, important -42
la senora	email 30
label	bookkeeping -34, data_entry 110, design 173, filing 201, household -39, shipping 123, shopping -38, software -30, support -52, important 67
label printer	research 35
label the	filing 153, important -40
labels	office 44
ladder	email 48, important -33
laden	strategy 182, owner:nobody -108, owner:strategy 154, important 111
lake	sales -75, travel 145, important -111
lakes	travel 74
lamp	repairs 74, shopping 82
land	automation -42, email 102
landing	seo 89, website 254
landing page	seo 84, website -67
landlord	calls 45, meetings 60, strategy 167, vendors -137, important -59
langsam	database 195, owner:nobody 38, important -48
language	content 75, data_entry -64, learning 191, research 96, important -61
lanterns	bookkeeping -67, events 263
lapse	media 114, software -33, travel 37, important -65
laptop	it 37, important 138
lara	hr -54, scheduling 99, owner:nobody 51, important -54
larger	software 105, owner:nobody 38, important 103
las	email 87, filing 65, office 97, owner:nobody 44, important -64
last	bookkeeping -31, calls 33, crm 44, data_entry -32, email 75, filing 89, reports 129, research -68, sales 76, social -46, software 155, owner:authority 46, important 82
last year's	calls 33, email 111
lastschrift	bookkeeping 155, important 110
late	email 73, hr 84, shipping -35, software -43, support 101, travel 114, vendors -55, owner:hiring_and_firing 91, important -45
late delivery	email 51, support 95, vendors -83
later	scheduling 49, important -42
lauf	events 179, sales 54, owner:nobody 40
lauft	repairs 136
laufwerk	filing 193, household -83
launch	strategy 38, owner:nobody -32, owner:authority 41
laundry	support -49, vendors 195, important -84, recurring 96
lawn	household 34
laws	family 90, owner:nobody -75, owner:family 93, important -41
lawyer	legal -70, strategy 170, owner:nobody -86, owner:confidential 118
lawyer about	strategy 48, owner:confidential 31
layout	design 99, media -35, meetings 83
layout of	meetings 72
le	automation 103, bookkeeping -33, calls -41, design -83, errands 141, filing 88, household -114, meetings 59, reminders 72, repairs -82, research -77, shopping 42, strategy 83, support 45, owner:hiring_and_firing 57, owner:health -40, important 47, recurring -44
le fichier	data_entry 40, email 61
lead	crm 141, sales -74, important -83, recurring 155
leader	hr 71
leads	calls -33, crm 149, hr 91, sales -72, strategy -48, owner:hiring_and_firing 67, owner:strategy -42, important -61
leaflet	content 55, design 242, email 104, social -41
leaflets	filing 107
leaks	important 47
learn	research 48, owner:nobody 33
leather	market_research 62
leave	calls 131, email -67, errands 99, health -82, household -46, hr 143, strategy 59, owner:strategy 52, important 41
leaves	household 73
leccion	learning 96, owner:nobody -58, owner:own_study_or_hobby 85, important -32
leche	household -59, shopping 73
lecon	learning 47
lecture	transcription 75, important 148
ledger	transcription 89
leeds	scheduling 52, software -54, strategy 103, owner:nobody -82, owner:strategy 102, important 70
leer	important -67
left	it 97, support 75, important 33
leftover	sales 83, vendors -60, important 150
leg	household -37, repairs 166, shopping -38
lego	family 90, learning 130, shopping -146, owner:nobody -73, owner:family 82
leipzig	research 35
lektion	learning 63, owner:nobody -40, owner:own_study_or_hobby 54, important -41
lembrar	reminders 155, important -65
lembrete	reminders 358, repairs -39
lemonade	shopping 270
lena	hr 334, owner:nobody -204, owner:hiring_and_firing 325, owner:health -38, owner:family -30, important 217
lend	it 47, important -35
lengths	health 204, owner:nobody -129, owner:health 172, important -35
leni	family 57, owner:family 43
lenta	bookkeeping -50, database 159, health -73, owner:nobody 66, owner:health -61, important -202
lente	database 201
leo	data_entry -35, email 118
leon	email 91, travel -48
lernen	important 158
les	content -32, data_entry 65, email 32, filing 68, household 52, it -64, media 107, repairs -33, sales 52, shipping 157, strategy -31, vendors -34, owner:nobody 105, recurring 69
les prix	data_entry 61, software -40, important -39
lesen	important -47
less	design 54, health 157, media 34, shopping -41, owner:nobody -117, owner:health 136
lesson	family 50, owner:family 43, important -32
lessons	events -30, learning 65, owner:nobody -44, owner:own_study_or_hobby 67
let	design -46, email 113, family -42, hr 148, reminders 53, software 102, strategy -37, owner:hiring_and_firing 128, owner:family -55
let the	email 115, owner:nobody 45, important -32
letter	family 68, it -36, legal 139, newsletter 37, shipping 71, social -56, strategy 34, support -35, owner:nobody -43, owner:confidential 34, owner:family 77, important 86, recurring 46
letter to	bookkeeping 31, email -56, family 61, newsletter 70, owner:family 63, recurring 43
letterhead	design 101
lettering	design 114
letters	email -100, office 75, transcription 145
lettre	newsletter 177, important -43
levar	errands 235, shipping -65, important -38
level	software 137, important 66
levy	bookkeeping 250
lg	email 55
liability	bookkeeping 69, legal -41
liable	legal 114, research -62, important 94
library	data_entry 70, email -33, errands 118, reminders 118, software -63, owner:nobody 31, important -64
licao	learning 86, owner:nobody -38, owner:own_study_or_hobby 65
licenca	legal 74
licence	filing -35, it 209, important 145
licences	design -59, it 126
licencia	legal 41
licenciement	hr 106, owner:nobody -34, owner:confidential 79, important 64
licitacao	sales 37, important 30
lieferant	vendors 70, important -41
liefertag	vendors 186
lieferung	sales -37, shipping -79, support 89, vendors 53, important 58
lifeboat	email 50
lift	email 57, repairs 141, vendors 82, owner:nobody 43
ligacao	calls 33
ligar	calls -38, sales 97, important 109
ligar para	sales 79
light	office -32, repairs 69, reports 173, seo -47, shopping 124, travel -45, important -51
light for	shopping 115
lighting	media 193, meetings 77, owner:nobody 43
like	market_research 84, social 201
likes	social 256
limescale	household 291, repairs -45
limit	research 59
limpar	data_entry 49
limpeza	household 33
limpiar	data_entry 140, household -41
limpiar la	data_entry 112, household -33
lind	email 42, important -71
lindens	support 41
line	calls 51, email 62, hr -31, learning 139, market_research -70, repairs -38, reports 202, software 64, strategy 58, travel -30, owner:nobody -111, owner:hiring_and_firing -39, owner:own_study_or_hobby 127, owner:strategy 48, important 44
linen	household -67, repairs -65, vendors 148
lines	bookkeeping 67, email 60, newsletter 119, strategy -71, important -123
link	automation 42, it -44, website 195
linkedin	important -37
links	content -50, seo 122, important -79
lipstick	office -30, shopping 79
liquor	legal 232
lire	important -40
list	bookkeeping -81, content -67, crm -222, data_entry 286, email -71, errands -133, filing -46, household -58, hr -41, learning 121, market_research -34, media -32, newsletter -36, reports 90, research -34, sales 267, scheduling 119, seo -48, shipping 125, shopping -121, social -34, software 115, strategy 72, support -44, travel -63, vendors 48, owner:nobody -91, owner:authority 34, owner:family -31, owner:own_study_or_hobby 112, owner:strategy 47, important 135
list from	crm 38, data_entry 66, important -107
list of	data_entry -117, meetings 31, research 74, sales 48, vendors 73, important 36
list to	sales 52, important 38
lista	data_entry 94
liste	data_entry 53
listen	data_entry -59, hr 67, learning 160, media -40, support -59, owner:nobody -71, owner:confidential 74
listen to	hr 54, support -47, owner:nobody -57, owner:confidential 59
listing	data_entry -33, seo 334
lists	data_entry 103, email 74, software -37, important -91
litter	household 111, shopping -75
little	bookkeeping 37, important 30
live	social 112, support 39, important -66, recurring 58
livelier	social 122
livestream	media 286, social -170
living	legal 75, important 99
livraison	filing 44
livres	errands 51, important -41
livro	learning 45
livros	important -54
lixo	household 59, recurring 103
llamar	calls -40, sales 85, important 150
llamar a	calls -52, sales 69, important 143
llego	support 102, important 59
llevar	errands 259, shipping -57, important -35
lo	scheduling 52
load	repairs -86, shipping 175, important -31
loading	shipping 162, software 64, important -33
loan	strategy 64, owner:nobody -74, owner:authority 34, owner:strategy 43, important 62
loaned	bookkeeping -35, data_entry 79, important -34
lobby	office 63
local	seo 101, important -31
localise	software 139, important 130
locally	seo 127, owner:nobody 33, important -50
lock	bookkeeping -37, data_entry -46, database 198, events -38, it 114, office -34, repairs 221, scheduling -54, owner:nobody 75, important -70
locker	office 176, shipping 45
lockers	office 122
locks	office 63
locksmith	repairs 273
loft	household 135, office -45
log	data_entry 66, important -67, recurring 145
logged	repairs -41, software 188
logging	software 30, important -50
login	it 155, support 71, owner:nobody 43
logo	design 67, email -51, strategy 165, owner:authority 84, important 124
lohn	bookkeeping 263, events -57
lohnabrechnung	bookkeeping 54, important 93, recurring 142
long	legal -75, research 82, seo 113, travel 63, owner:nobody 41, important -81
look	design 175, email -37, errands -40, market_research 75, repairs 88, vendors 75, website -62, owner:authority 49, important -75, recurring -85
look at	market_research 88, repairs 76, strategy 31, website -34, owner:authority 43, important 34, recurring -66
look for	design 88, research -43, vendors 70
looked	health 139, owner:nobody -99, owner:health 136, important 101
looked at	health 111, owner:nobody -79, owner:health 109, important 80
looking	sales 78, important 89
lookup	data_entry 94, reports -61, research 210, software -126
loops	software 87, important 83
loose	it -34, repairs 289, important 61
lorry	repairs -40, shipping 317
los	calls -67, design 136, email 81, meetings 73, newsletter 86, sales 49, owner:nobody 73, important -91
los socios	email -54, meetings 62, newsletter 82, important -33
loschen	data_entry 183, important -34
lose	health 122, owner:nobody -57, owner:health 93, important -39
losses	email -71, strategy 106, owner:nobody -73, owner:confidential 91, important 58
lost	database 77, learning -38, software 52, travel 33, owner:nobody 46, owner:own_study_or_hobby -32, important 150
lou	email 106, scheduling 33, shipping -38, important -70
loud	media 41
louer	travel 114
low	media 55, repairs 91, important -31
loyalty	support 103, important -32
loyer	bookkeeping 94
ltd	bookkeeping 41, important 90
ludo	important -31
luggage	travel 79, important -58
luis	hr 277, owner:nobody -170, owner:hiring_and_firing 250, important 194
lunch	calls 41, email -47, health 38, household 87, repairs -31, shopping 69, strategy 124, owner:nobody -79, owner:strategy 107, important 65
lunch with	strategy 107, owner:nobody -43, owner:strategy 88, important 77
lundi	meetings -35, scheduling 69
lunes	scheduling 67
luz	bookkeeping 71, important 78
lyon	important -116
m	important 37
ma	events -46, family 116, owner:nobody -103, owner:family 109, important 137
mac	it 57, software -49
machen	filing 65
machine	bookkeeping -166, errands 145, household -40, office 259, repairs 187, shipping -88, important -122
macro	automation 37, recurring -57
madame	email 121, research -51, software -37
madera	content 31
mae	important 74
mahnen	bookkeeping 173, social -78, important 144
mai	hr -45, scheduling 227, owner:nobody 56, important -130
mail	bookkeeping -39, data_entry 99, email 68, it 149, learning -31, newsletter 154, sales -55, scheduling -31, software 215, vendors -52, website -113, owner:nobody 61, important 91
mail to	email 90
mailbox	calls 172, email -129, it 150, important 137
mailchimp	newsletter 105, repairs -35, important -54
mailer	important -39
mailing	data_entry 74, newsletter 100, owner:nobody 38
mailroom	office 304
mails	automation 115, bookkeeping -51, calls -30, crm 43, filing -40, it 129, newsletter 74, sales 76, owner:nobody 65
mails do	it 32, important -65
mails to	crm 39, email -43, sales 70, important 84
maintenance	legal -91, repairs -38, sales 97, vendors 93, important 102
maio	scheduling 175, owner:nobody 35, important -53
make	automation 184, content 43, design 59, email -38, household 117, hr -30, office -98, research -55, sales 44, scheduling 53, social 94, strategy -36, travel -34, website -42, owner:nobody 56
make a	automation 42, data_entry 76, sales 41, scheduling -43, important 35
make it	it -44, scheduling 46, software 88, owner:nobody 40, important 80
make the	content 43, data_entry -32, design 62, it 51, office -34, scheduling 66, social 84, software -47, important -94
maker	errands -82, shipping 128
makro	automation 170, email -31, important -31
mala	newsletter 158, travel -46
maleta	travel 55
malik	hr 138, owner:nobody -141, owner:hiring_and_firing 192, important 197
malmo	bookkeeping 65, important -72
malta	data_entry -60, research 120
mama	important 88
maman	important 72
mammogram	important 187
man	meetings 82, owner:nobody 43
manager	it 48, important -60
mandar	email 40
manual	automation 66, content 281, scheduling -32, important -48
many	reports 65, important -62
map	design 123, household -43, software 148, important -37
maps	seo 104
marathon	events 141, health -139
march	hr 107, research -43, scheduling 69, owner:nobody 40, important 131
marche	strategy 184, owner:nobody -100, owner:strategy 152, important 103
marinade	events -40, household 323
marit	email 90
mark	events 130, important -44
marke	legal 123, important 88
markers	office 127, important -32
market	data_entry -46, events 214, market_research 73, meetings 57, reports 50, social 91, strategy -59, owner:nobody 46, important -130
markets	research -34, strategy 134, owner:nobody -106, owner:strategy 130, important 165
markise	research 65
marlow	bookkeeping 41, important 90
marquee	events 87
marquees	research 115
marta	strategy 35, owner:confidential 33
martin	calls 57
marz	hr 112, important 106
mascot	bookkeeping -30, design 282
mat	scheduling -42, vendors 112
match	bookkeeping 90, family 84, strategy -43, owner:nobody -34, owner:family 73, important 72
match the	bookkeeping 73, important -42
material	events 39
mathe	important 158
maths	family 65, learning 37, owner:nobody -67, owner:family 49, owner:own_study_or_hobby 38
matinee	events 283, shopping -52
mattress	household -96, shopping 199
max	family 92, shopping -55, owner:nobody -73, owner:family 82
may	calls -45, family 40, scheduling 51, strategy 140, owner:nobody -139, owner:confidential 104, owner:strategy 48, important 86
mayo	scheduling 144, shopping -43
mayor	content -53, email -45, research 172, strategy 102, owner:nobody -78, owner:strategy 134, important 114
mayor about	content -39, strategy 112, owner:nobody -104, owner:strategy 125, important 142
mb	software 105, owner:nobody 38, important 103
me	calls -42, data_entry -41, email 33, family -84, reminders 260, travel 116, owner:nobody 73, owner:family -56, important -119
meal	household 55, software 75, important 98
meat	shopping 101, vendors 50, important 70
mediatheque	errands 51, important -41
mediation	hr 292, repairs -42
medica	health 87, scheduling -75
meditate	important -98
meet	hr 37
meet the	hr 31
meeting	email 54, household -31, it 51, office 94, software -42, strategy 112, owner:nobody -81, owner:authority 100
meeting room	it 45, office 84, software -30
meetup	events 79
mehl	shopping -105, vendors 192
meiner	important 88
mejor	seo 78
melhor	seo 92
member	data_entry 53
members	bookkeeping 32, email 44, social 59, support -39, important -83
memberships	database 97, software -38, important -38
memo	shopping -48, transcription 345
memoir	learning 280
mend	repairs 166
mended	repairs 102, owner:nobody 33, important -41
mensagem	email 54
mention	social 229
mentions	social 186, software -38
menu	content 53, data_entry -30, design 101, household -65, market_research 82, repairs -86, social -36, strategy 97, website 144, owner:nobody -90, owner:authority 121
mercado	shopping 58
merchant	vendors 141, owner:nobody 41
merci	data_entry -35, email 78
merge	data_entry 100, family -65, software 41, strategy 108, owner:nobody -45, owner:family -48, owner:strategy 113, important 32
merge the	data_entry 75
mes	reports 82
mess	scheduling 40
message	calls 126, email 131, scheduling -35, owner:nobody 59, important -72
message to	email 59, important -33
messages	email -86, software 73, support 159, important 46
messe	travel 33
messekontakte	crm 52
messestand	events 258, owner:nobody 37, important -56
meta	seo 217
metas	strategy 96, owner:strategy 49, important 42
meter	data_entry 38
metric	repairs -37, reports 328
mfg	email 90
mi	important 89
mia	family 120, owner:nobody -124, owner:family 128, important 103
microphone	it -161, media 295
microwave	hr -62, office 120, important -45
mics	events 115, important -34
miete	bookkeeping 47, important 49
mieux	seo 87
migraine	health 317, repairs -36
migrate	database 73, software -66, important -96
migration	database 223, support -44
mike	email 48, important -33
milch	shopping 34
mileage	bookkeeping 194, repairs -31, important -64
miles	travel 38
mill	research 65, vendors 71
milo's	family 138, learning -106, owner:nobody -31, owner:family 125, owner:own_study_or_hobby -88, important 109
min	meetings 34
mind	scheduling 69
mine	errands -49, health 57
minha	family 34, important 57
miniature	learning 319
minimum	vendors 172
minimum order	vendors 137
minutes	learning 132, meetings -50, owner:nobody -80, owner:own_study_or_hobby 116, important -39
minutes of	learning 118, meetings -72, owner:nobody -83, owner:own_study_or_hobby 99
mir	email 55
misaligned	software 54
missed	calls 64, errands -53, meetings 84, reports -37
missing	database 152, design -37, email -46, hr 56, software 36, support 239, website -37, owner:confidential 78, important 59
missing on	software 46, strategy 32
mission	strategy 81, owner:nobody -33, owner:strategy 55, important 54
mit	bookkeeping -63, email -50, family 139, newsletter 75, scheduling 44, strategy 156, support -45, owner:nobody -164, owner:confidential 39, owner:family 115, owner:strategy 73
mit dem	scheduling 36
mitbewerber	market_research 223, important -38
mitglieder	newsletter 40
mitgliederdaten	data_entry 82
mixer	important 54
mme	email 40
mo	hr 75, owner:nobody -38, owner:hiring_and_firing 68, important 72
mobile	repairs -49, research 107, software -34, website 89, important -97
mock	software 54
modal	important -58
mode	software 95, important -126
model	learning 351, repairs -111, research 119, shopping -93, travel -113, owner:nobody -100, owner:own_study_or_hobby 111, important -62
module	software 62, important -37
mois	reports 39, important 54
molde	reminders 195, important -48
mole	health 285, owner:nobody -106, owner:health 113, important 115
monatstabelle	automation 170, email -31, important -31
monatszahlen	bookkeeping -44, reports 137, strategy -37, important 101
monday	meetings 61, sales 35, social 50, vendors 49, owner:nobody 46, recurring 184
monday's	scheduling 103
money	bookkeeping 132, support 35
money for	important 32
mongo	database 175, software -157, important -107
monitor	it 44
montag	meetings -69, scheduling 119
montags	bookkeeping -43, social 75, important -75, recurring 36
montar	repairs 153, important -42
monter	media 42, repairs 168, important -47
month	bookkeeping -39, data_entry 56, filing 60, reports 43, software -42, website 72, important -118, recurring 93
month's	email -71, sales 112, important 114
monthly	automation 32, bookkeeping 34, email -46, family -57, newsletter 104, reports 41, sales -39, owner:nobody 48, owner:family -37, important 158, recurring 117
months	legal 51, scheduling -42, important 33
mop	household 49
more	health 133, newsletter 119, research -57, scheduling 75, software -63, vendors 116, owner:nobody -37, owner:health 106, owner:own_study_or_hobby -37, important -114
morning	email 104, repairs 61, owner:nobody 40, recurring 74
morocco	travel 51
moss	email -45, scheduling 95
mot	email 140, repairs -46, important 130
mot de	email 112, repairs -39, important -31
motel	travel 245
mother's	family -40, social 95, owner:nobody 35, important -39
motivation	social 53, recurring 172
motorway	travel 120, important -37
mots	seo 118
mould	repairs 191, reports -38, support 145, important 201
moule	calls -38, reminders 86
mount	repairs 43
move	automation 84, bookkeeping -43, content -33, crm 31, email -41, events -39, filing 38, office 140, sales -31, scheduling 138, website 57, owner:nobody 31, important -88
move the	crm 32, scheduling 53, website 52
moved	email -73, family 125, owner:nobody -96, owner:family 104
mover	meetings -67, scheduling 81
mow	recurring -53
mr	calls 43, family -40, learning -42, scheduling 129, software -45, support 105, owner:nobody 110, owner:own_study_or_hobby -61, important -104
mri	health 94, owner:nobody -102, owner:health 114, important 100
mrs	bookkeeping 86, sales 51, shipping -60, shopping 43, support 62, important 196
much	reports 53, support -36
mudar	important -34
muestras	shipping 133
mugs	office 151, repairs -47, sales 56
mulch	household 62
mull	recurring 83
multa	bookkeeping -38, legal 375, repairs -32, owner:nobody 53, important 179
mum	family 31, owner:family 31, important 35
mum's	calls 47, important -93
museo	email 43
museu	email 144
museum	email 78, learning 261, support -41
music	legal 84, important 113
must	shipping 73, owner:nobody 37, important -41
muster	shipping 131, important -42
mutter	family -53, legal 73, owner:nobody 62, owner:family -57
my	calls -36, content -61, email -67, errands -63, family 159, health 358, legal -68, repairs -38, sales -41, software 117, strategy 97, support -67, travel 91, owner:nobody -279, owner:authority -35, owner:confidential 105, owner:health 248, owner:family 50, owner:strategy -47, important 144
my eyes	health 49, important 48
my tooth	health 42, owner:health 49, important 61
myself	learning 206, owner:nobody -159, owner:own_study_or_hobby 188
mysql	database 206, software -173, important -107
n8n	important -34
na	errands 41, events 38, owner:nobody 54, important -108
nach	shipping 120, software 60, travel 145, owner:nobody 39, important -88
nachbarn	email 46
nachbestellen	shopping -105, vendors 192
nachfassen	sales 221, important 134
nachfragen	email 118
nachhaken	email 67
nachmachen	errands 195, office -43
nachstes	strategy 96, owner:nobody -89, owner:strategy 120, important 123
nails	repairs -76, shopping 148
name	content 136, data_entry 73, events -71, household -63, hr 77, it -98, legal 75, meetings 102, office 58, shipping -36, shopping -45, owner:nobody 61, important -85
namensschilder	office 293, owner:nobody 54, important -50
nameplate	office 168, repairs -82, owner:nobody 55, important -53
names	data_entry 142, filing 116, transcription 46, important -61
names for	filing 95, transcription 38
nanny	household 50
nantes	travel 179, important -32
nao	it 58, software 47, important 97
napkins	shopping 101
nappies	shopping 64
nativity	family 169
navidad	events 149, family -81, owner:nobody 63, owner:family -51, important -47
navigation	bookkeeping -33, shopping -47, travel -39, website 358
near	health -76, research 115, travel 117, owner:nobody 91, owner:health -47, important -52
near the	health -60, travel 98, owner:nobody 67, owner:health -37
nearby	research 122, owner:nobody 39, important -43
nebenkosten	bookkeeping 53, important 122
need	repairs -43, research 77, shopping 200, strategy 49, travel 34, owner:nobody -57, owner:authority 74, important 40
need a	strategy 53, travel 36, owner:nobody -56, owner:authority 57, important 79
needles	shopping 130
needs	calls 38, legal -40, support 74
negatives	filing 154, important -37
negocios	strategy 42
negotiate	sales 168, strategy -131, owner:strategy 38, important 45
neighbour	errands 109, household -43
neighbours	email 73, owner:nobody 42
nephew	family 177, household -77, owner:nobody -116, owner:family 126
net	it 78
nettoyer	data_entry 80
netzwerk	it 330, media -41, shopping -31
neue	it 150
neuen	email 90
neuer	content 77, shopping 116, important -32
neues	it 35
neukunde	crm -46, sales 52
never	household -33, newsletter 114, research -31, vendors 90
new	automation 93, calls -45, content 42, data_entry 36, database -59, email 83, errands -75, events -44, family -41, health 94, household -139, hr 52, it 174, legal -45, media -56, meetings -60, newsletter 45, office 39, repairs -74, reports -60, research 98, sales -128, scheduling -115, seo -38, shipping -56, shopping 85, social 70, strategy 58, support 35, transcription -40, vendors 44, website 129, owner:nobody -38, owner:hiring_and_firing 53, owner:confidential -35, owner:health 51, owner:family -63, owner:strategy 62, important -83
new members	social 52
new menu	media 30
new starter	email 64, it 72, office 79, important -50
newcomer	hr 239, repairs -44
newcomers	events -65, hr 137
news	email 106, shipping -38, important -33
newsletter	email 179, household -56
next	bookkeeping 59, design -31, errands -36, learning 126, newsletter 99, research -79, scheduling 124, social 126, software -40, strategy 155, support -59, owner:nobody -138, owner:authority -30, owner:own_study_or_hobby 97, owner:strategy 155, important 96
ngozi	travel 46, important 54
nice	social 89, travel 60
nicer	design 110, website -52, important -45
nicht	bookkeeping -41, it 45, software 135, support -35, important 132
niece	family 47
night	automation 101, content -95, family 155, hr 78, learning 214, owner:nobody -235, owner:authority -34, owner:hiring_and_firing 88, owner:family 97, owner:own_study_or_hobby 166, owner:strategy -40, important -54, recurring -82
nights	health -75, travel 122, owner:nobody 84, owner:health -46, important -32
nils	family 83, owner:nobody -46, owner:family 68, important -81
nina	email 34, important -37
nina's	family 32, owner:family 31, important 97
ninos	important -121
no	bookkeeping -48, calls 47, database 44, email 31, health 107, hr 54, office -34, repairs 32, research 61, scheduling -38, seo 72, shopping -51, software 31, strategy -58, owner:nobody -32, owner:hiring_and_firing 44, owner:health 84, owner:strategy -30
nobody	email -49, it 57, scheduling 93, software 102, strategy 61, owner:nobody -48, owner:confidential 105, important 147
noel	events 152, family -70, owner:nobody 54, owner:family -37, important -47
nogo	strategy 184
noise	email 62, media 73, office 133, important -39
noisy	software 30, important -50
nombre	strategy 36, owner:authority 39
nominas	important 89, recurring 119
noon	bookkeeping -37, seo 98, important -53
noor	hr 139, sales -74, owner:nobody -77, owner:hiring_and_firing 119, important 34
nora	email -73, family 125, owner:nobody -96, owner:family 104
normalise	data_entry -114, database 178, important -36
norway	support 81, important 63
nos	email 121, research -51, software -37
not	bookkeeping 86, calls -74, email -72, errands -66, hr 54, it 138, repairs 56, research -32, scheduling -69, seo 62, social -37, software 181, strategy 60, support 32, vendors 88, owner:nobody -38, owner:hiring_and_firing 70, owner:strategy 51, important 173, recurring -41
not close	important -49
not come	repairs -48, vendors 84
not ring	calls -38, repairs 90
nota	content 68, important -36
notary	legal -90, research 50, scheduling 103, important -175
note	crm 38, email 237, newsletter 83, reminders 104, repairs -65, shipping 125, support -51, vendors -100, important -86
note to	newsletter 74, reminders 100, repairs -30, important -91
notebook	shopping 136
notes	content 39, transcription 89, owner:own_study_or_hobby 41, important -54
nothing	it 117, media -79, support 63, important 99
notice	legal 233, scheduling -46, important 129
notice period	legal 84
noticeboard	office 270, important -53
notification	software 61, important -72
notify	email 73
nouveau	it 42
nouvelles	media 78
novel	important -108
novela	important -67
now	repairs 42, scheduling 83, support 64, important 147
nowhere	website 65, important 65
nudge	email 141
number	email 77, it -33, repairs -50, research 117, software 200, support -95, vendors 44, important -97
number of	repairs -37, research 97, vendors 39, important -58
numbers	content -48, data_entry 201, hr -42, meetings 34, reports 37, research -40, sales 83, shipping 79, owner:nobody 39, important 106, recurring -47
numbers for	data_entry 83, meetings 38, recurring -32
numeros	reports 82
nursery's	sales 45
o	bookkeeping 133, calls 30, content 130, data_entry 51, design -137, email 105, errands 177, events -33, repairs -54, research -104, sales -31, shipping -83, software -32, strategy 47, support 107, vendors 62, owner:authority 53, owner:hiring_and_firing 65, owner:family -33, owner:strategy -34, recurring 33
oak	research 94, vendors -38, important -37
obituary	content 145, important -43
objectifs	strategy 51, owner:nobody -31, owner:strategy 51, important 55
objection	legal 89, important 111
objetivos	strategy 45, owner:strategy 35, important 33
occupancy	bookkeeping -35, repairs -49, reports 362
of	automation -80, calls -63, content 110, design 136, email 55, errands -171, events -87, family -78, filing -32, health 46, household -163, learning 35, market_research 46, media 196, meetings 68, office -125, reminders 32, reports 279, research 283, scheduling -94, seo -65, shipping -125, shopping -115, transcription 78, vendors 75, website -132, owner:nobody 41, owner:authority 31, owner:family -103, owner:strategy -31, recurring -63
of a	support 46, owner:nobody 47, important 47
of all	data_entry 147, email -30, reports -55, vendors 48, important -38
of date	crm 73, software 43, important 38
of my	important -43
of the	automation -34, crm -49, data_entry -106, design 178, errands -78, family -64, filing -101, household -79, hr 36, it -41, media 197, meetings 80, newsletter 33, office -60, reports 101, research 49, sales -35, shipping -45, social 74, transcription 95, travel -41, vendors -52, website -45, owner:nobody -38, owner:authority 76, owner:confidential 58, owner:family -49, important -91
of this	crm 37
off	errands 37, hr -58, repairs 58, scheduling 134, software 118, strategy 54, vendors -43, owner:nobody 34, important -126
off the	errands 30, hr -31, scheduling 43, strategy 53, website 34, important -41
offene	bookkeeping 173, social -78, important 144
offenen	events 112
offer	email -32, hr 108, sales 190, strategy 57, vendors -33, owner:nobody -186, owner:authority 97, owner:hiring_and_firing 76, owner:strategy 69, important 209, recurring -48
offer the	hr 109, strategy -30, owner:nobody -37, owner:hiring_and_firing 91, owner:strategy -32, important 48
offers	email -74, errands -44, market_research 104, research 123, sales 102, scheduling -35, travel -30, vendors 108, important 86
offers for	research 104, vendors 88
office	calls 39, data_entry -44, errands 172, household -101, it 76, legal 67, office 198, repairs -34, scheduling 59, shipping -41, support -78, travel -36, owner:nobody 38, important -78, recurring 67
offline	it 40, website 107, important 108
offnungszeiten	email 87, seo 59, important -44
offre	sales 201
oficina	office 75, repairs -69, social 38
oil	content 50, email -76, sales 96, important 75
ointment	design -31, health 259
ok	content -45, strategy 171, owner:nobody -149, owner:authority 155, important 166
ok for	content -36, strategy 137, owner:nobody -119, owner:authority 124, important 133
okrs	strategy 39
ola's	it 43
old	bookkeeping 43, content 128, database 148, design -44, errands -75, it 85, legal -38, media 49, repairs -35, research 48, sales 106, seo 34, software -31, strategy -33, support -57, transcription 75, travel -40, website -54, owner:nobody 54, important -74, recurring -33
old phone	data_entry 61, it 36
older	filing 36
oma	important 38
on	automation -73, bookkeeping -47, calls -80, content -75, crm -44, data_entry -70, database 38, design -31, email 128, errands -90, events -101, family -58, filing -85, health -52, household -35, hr -92, it 36, learning -33, legal 150, media -75, meetings 81, newsletter 50, office 52, reports 95, research 93, sales 37, scheduling 179, seo 108, shopping -84, strategy 87, support -99, transcription 121, vendors -71, website 35, owner:nobody 40, owner:authority 83, owner:confidential -45, owner:health -68, owner:family -68, owner:strategy 44, important -32, recurring -147
on facebook	recurring -35
on friday	office 31, scheduling 62
on one	scheduling 78
on our	website 51
on page	seo 59, strategy 32, important -58
on paper	legal 41, transcription 72, important 68
on saturday	email 57, household 52
on sleep	learning 45, owner:health -31, owner:own_study_or_hobby 45, important -45
on sunday	hr -44, research 60, scheduling 71, owner:nobody 43, important -44
on the	email -63, errands -38, household -32, hr 58, legal 141, market_research -35, media -49, newsletter 60, office -36, research 34, seo -30, shipping 48, software 76, strategy 67, support -36, transcription 68, travel 102, website -40, owner:nobody -122, owner:authority 108, owner:hiring_and_firing 65, owner:own_study_or_hobby -32, important 139
onboarding	hr -49, software 127, support 117, travel -38, owner:nobody 64, owner:hiring_and_firing -60, important -56
once	it -36, website 84, recurring 59
one	bookkeeping -53, data_entry 93, email 80, errands -33, family -47, filing 68, hr -55, it -46, learning -49, meetings 189, office -30, repairs -39, scheduling 74, seo 44, shopping 177, software -61, support 108, website -61, owner:nobody 141, owner:family -46, owner:own_study_or_hobby -36, important -74
one page	meetings 61, scheduling 76, website -35
onedrive	it 310, repairs -31
ones	sales 109, software -42
onkel	family 172, owner:nobody -95, owner:family 131, important 114
online	email -38, family -44, meetings -81, research 71, shopping -62, social 285, travel 120, website 73, owner:nobody 56, owner:family -31, important -112
only	software 44, important 80
open	bookkeeping 117, data_entry -41, email -52, events 96, newsletter 319, research -32, scheduling -39, strategy 90, travel -46, owner:strategy 79, important 156
open day	newsletter 47
opening	calls 38, events 177, it -36, office 50, research 54, owner:nobody 40, important -71
opening times	calls 34, research 49
opens	newsletter 126, research -48, software -49, important -51
opt	content -77, newsletter 109
optician	health 51
options	research 135
options for	research 82
or	bookkeeping -40, database 56, errands -47, hr 71, sales -52, software -82, strategy 209, support 33, owner:nobody -187, owner:authority -35, owner:hiring_and_firing 44, owner:strategy 228, important 124
or no	hr 61, owner:nobody -31, owner:hiring_and_firing 49, important 41
orcamento	bookkeeping -95, sales 197, important 38
orcamentos	research 34, vendors 95
orden	meetings 39
ordenar	filing 70
order	automation 42, bookkeeping 58, content -31, crm -36, data_entry -42, database 39, design 86, email 93, errands 41, events 112, legal -62, market_research -31, newsletter -31, office 194, research -33, sales 80, shipping -147, shopping 79, software -47, support -32, travel -74, vendors 88, website -75, owner:strategy 50, important -169
order form	design 87, events -68, sales 83, website -52, important -48
order from	shopping 134, strategy 32, owner:nobody -61, owner:strategy 64, important 66
order in	filing 175, office 39, support -74
order of	software 37, vendors 57, important 36
ordered	data_entry 88, support 67, important 67
orders	automation 77, data_entry -91, database 137, sales -67, shipping 124, software 104, support -104, important 119, recurring 71
ordnen	important -117
ordner	filing 57
ordonnance	health 37
organic	repairs -36, seo 278, shopping 118
organizar	filing 162, important -52
original	filing 85, legal -32
orthopade	health 207, owner:nobody -139, owner:health 175, important 152
os	calls -79, email 80, legal 162, sales 96, strategy 156, owner:nobody -52, owner:strategy 134, important 203
oscar	shopping 95, important -70
oskar	shopping 42, important -55
other	bookkeeping -54, market_research 75, research 57, software 116, vendors 34, important -42
others	content -42, market_research 92, research 42, seo 73, important -41
otis	email 85, important -35
otras	market_research 166, owner:nobody 61, owner:health -31, important -62
our	automation -43, content 111, data_entry -51, design 149, email -31, events -70, household -40, hr -82, it 44, legal 237, market_research 50, media -37, newsletter 141, office -32, reports 54, research -48, sales 120, scheduling -176, shopping -105, social 47, software -81, strategy 109, travel -34, website 42, owner:strategy 139, important 199
our followers	social 30
our new	email 94, important -73
our readers	email -44, newsletter 151, scheduling -44
ours	market_research 100, important -30
out	automation 42, bookkeeping 86, content -51, crm 64, data_entry -32, database 171, design 64, email -84, errands -65, events -58, family -65, filing 149, health -44, household -50, hr -68, legal -35, market_research -34, media 46, meetings -40, office -44, repairs 82, reports -39, shipping 71, shopping -186, social -42, software 114, strategy 169, support -66, transcription 106, travel -40, website -44, owner:nobody 129, owner:confidential 75, owner:health -47, owner:family -59, owner:strategy -37, important -42, recurring 34
out and	calls 36
out by	automation 60, important 62
out of	crm 70, email 76, media 92, sales -35
out the	bookkeeping 116, email -94, filing 40, household 44, newsletter 53, shipping 87, important -95, recurring 53
outing	hr -40, sales 93, scheduling 70
outlook	email -122, it 173
outras	market_research 152, owner:nobody 45, important -40
outstanding	bookkeeping 235, important 199
ouvertes	events 80, important -35
oven	bookkeeping 57, household 44, strategy 72, owner:nobody -48, owner:strategy 57, important 39
over	automation 77, bookkeeping 61, content -112, data_entry 186, errands -50, family 59, filing -31, household -34, software -44, strategy 65, owner:nobody -94, owner:authority 65, owner:hiring_and_firing 30, owner:health -33, owner:family 59, important 74
over the	important 46
overcharged	bookkeeping 250
overdue	bookkeeping 81
overlap	software 67
overnight	email 69, software -51, travel 239, important 72
overtime	automation -33, bookkeeping -70, hr 187
overview	reports 229
owe	support 89
owed	bookkeeping 221
owes	important 75
own	strategy 52, owner:nobody -51, owner:strategy 90, important 31
owner	crm 54, strategy 85, owner:nobody -58, owner:strategy 97, important 30
owners	scheduling -40, strategy 120, owner:nobody -96, owner:authority 103, important 76
owns	important -37
pa	events 115, important -34
pack	household -50, sales -36, shipping 148, travel 150, important 147, recurring 77
pack for	household -39, travel 126, important 43
package	sales 248, shipping -158
packages	events -51, sales 91, important 98
packaging	market_research 96, support -35, important -51
packed	household 89, shopping -62
packen	shipping 39, important -37
packing	shipping 224, travel -74
pacote	errands 48, important -38
padarias	market_research 152, owner:nobody 45, important -40
padres	important 34
pagamento	important 47, recurring 100
pagar	bookkeeping 71, important 78
page	content 132, data_entry -46, design -32, email -33, hr -71, it -44, learning -39, legal 39, media -34, meetings 36, scheduling 55, seo 54, social 203, support 77, travel -43, website 153, owner:authority 89, recurring -67
page for	seo 75, website 92, important -54
page of	legal 70, social 86, owner:nobody -71, owner:authority 85, important 62
page on	meetings 79, important -31
pages	design 115, learning 120, media 31, seo 141, software -56, website -57, owner:nobody -75, owner:own_study_or_hobby 116, important -57
pages of	design 73, learning 109, owner:nobody -84, owner:own_study_or_hobby 103
pagina	content 54, software -38, website 176, important -49
pagination	important 38
pago	bookkeeping -99, software 173, important 47
paid	bookkeeping 43, important 30
paie	recurring 77
paiement	bookkeeping -155, software 194, important 62
pain	design -50, media -44, shopping 196, social 97, owner:nobody -65, owner:health 73, important 83
paint	learning 75, repairs 54, research 31, scheduling 74, shopping 73, owner:nobody -88, owner:own_study_or_hobby 108, important -35
paint the	learning 81, repairs -38, owner:nobody -80, owner:own_study_or_hobby 88
painter	calls 41, repairs -92, vendors 105
painting	sales 47, important 41
pair	legal 98, travel -86, important 46
pais	family 42, owner:nobody -38, owner:family 41, important 61
paket	email 47, errands 63, important -50
pakete	shipping 39, important -37
palabras	seo 217, important -35
palco	bookkeeping -35, events 259
palerme	travel 114
palermo	repairs -40, travel 217, important -83
palette	bookkeeping -35, design 301, repairs -32
pallet	shipping 244
pallets	errands -62, research 99, sales -69, shipping 160, vendors 118, important -130
pallets to	errands -49, shipping 71, vendors 106
pam	hr 54, owner:nobody -43, owner:confidential 68, important 42
pan	social 64
panaderias	market_research 166, owner:nobody 61, owner:health -31, important -62
panales	shopping 249, important -48
pancake	family 62, owner:nobody -64, owner:family 73
pane	repairs 65
panel	events -162, meetings 308
panier	software 109, important 71
panne	repairs 42, important 71
panorama	design -30, media 299
pantalla	software 104
papel	it -34, office 257, shopping -70, important -56
papeles	important 54
paper	bookkeeping -41, content 34, data_entry 44, design -37, family -34, filing 278, health -57, household -34, it -107, office 193, scheduling -39, shopping 106, software -49, strategy -38, transcription 73, travel -30, vendors 113, owner:nobody 84, owner:health -35, owner:family -36, owner:own_study_or_hobby 37, important -80
papers	email 60, legal 203, meetings 52, travel -79, owner:nobody -40, owner:authority 55, important 142
papers for	legal 75, travel -61, important 93
papier	office 136, shopping -56
paquete	errands 66, important -35
para	calls -46, data_entry -35, design 89, email 82, errands -47, events 43, family -31, health -33, household 32, hr 113, it -66, learning -33, office 47, sales 72, scheduling 156, shipping -32, shopping 38, software -52, strategy -36, support -38, vendors 138, owner:nobody 149, important 36, recurring -39
para 120	events 134, important -60
para a	events -40, office 84, repairs 37, scheduling 78, shopping -67, important 37
para el	household 32, shopping 99, vendors 72
para la	research -48, scheduling 69, important 57
para o	email 105, vendors 66, important -110
para os	calls -60, sales 85, important 86
paragraph	content 165, events -36, legal 214
parcel	bookkeeping -50, shipping 193, important -65
parents	bookkeeping -37, family -65, newsletter 70, support 110, owner:nobody 74, owner:family -53, important -55
parish	calls 43, email 32
park	email 60, family -34, research 58, owner:nobody 45, owner:family -31, important -54
parking	bookkeeping 85, legal 76, office 63, reminders 42, important 62
parks	office 61
parque	important -71
parquet	repairs 249, important -44
parser	software 41, important 48
part	shopping -42, support 210, important 132
partage	filing 143, household -56
participant	bookkeeping -32, support 92
participants	data_entry 86, important -46
partner	legal -65, sales 40, strategy 112, owner:confidential 40, important 77
partners	bookkeeping -88, social 97, strategy 96, owner:nobody -116, owner:strategy 120
partnership	legal 93, sales 57, strategy -145
party	bookkeeping 80, events 97, family -106, office -66, sales 178, owner:nobody 62, important -77
pasar	household 52, media -41, transcription 83
pasillo	shopping 144, important -51
pass	email 165, travel 138, owner:nobody 35, important -72
pass on	email 140
passagem	important -31
passar	household 214, owner:nobody 34, important -36
passeport	important 90
passer	household 188, important -54
passes	health -41, market_research 84, owner:nobody 44, owner:health -41
passport	bookkeeping -37, scheduling 42, travel 123, important 82
password	software 87, important -55
password reset	it -110, software 113
passworter	important -117
pasta	filing 152, shopping -56
pastas	filing 162, important -52
patel	scheduling 36, important -37
patent	important 58
patient	filing 103, market_research -34, support 36
patients	media 77, important -57
pause	content -48, seo 68
pauta	meetings 68
pay	bookkeeping 121, sales -34, owner:hiring_and_firing 38, important 169
pay rise	owner:hiring_and_firing 30
payer	important 32
paying	sales 109, software -42
payload	software 179
payment	strategy 73, owner:nobody -32, owner:authority 69, important 37
payments	important -111
payout	bookkeeping 221, important 46
paypal	important -62
payroll	bookkeeping -101, hr 222, reports -33, owner:nobody 31, important 70, recurring 113
payslips	bookkeeping 31, important 96
pc	important 66
pdf	software 143, website 79, owner:nobody 30, important 103
pdfs	filing 119, important -38
pedido	support 102, important 59
pedidos	shipping 324, owner:nobody 65, important 181
pedir	office 145, important -52
peinture	repairs -58, shopping 120, important -54
pencils	shopping 136
pennant	design 318
pens	office 241, repairs -32
pension	strategy -38, travel 160, owner:nobody 37, important -85
people	content -44, design -46, hr -41, it -45, market_research 79, newsletter 96, research -97, sales 64, social 70, software 117, strategy -35, travel 114, owner:nobody 60, important -51, recurring 32
people in	sales 61, important 56
people to	research -40, travel 110
per	bookkeeping 51, reports 284, software 61, strategy -38, support -50, travel -35, owner:nobody 32, important -35
per person	reports -39, software 66, important 94
per product	reports 109
percentage	design -35, reports 354
performance	reports 45
perfume	shopping 126
period	hr 71, legal 103, owner:nobody -37, owner:hiring_and_firing 68, important 82
permis	legal 138
permiso	legal 70
permission	email 56, software 214
permit	errands 186, software -31, important -103
permits	events 65, legal -50, important -71
persiana	repairs 252, owner:nobody 68, important -71
person	reports -49, software 83, important 118
persona	market_research 78
personas	market_research 67, important -79
personlich	hr 60, owner:nobody -61, owner:confidential 73
pesquisa	market_research 96, support -48, important -46
pesquisar	research 84, travel -32
pest	vendors 208
pet	household 115
petit	important 37
petition	important -92
petrol	errands 340, market_research -31
petty	important -59, recurring -64
pflegen	crm 74, important 158
pharmacy	errands 49
phone	automation 37, crm -61, data_entry 34, it 298, media -33, repairs -37, scheduling -42, social -43, software 36, owner:nobody 37, important -106
phone number	email 69
phone system	calls -64, it 84
phones	it -34, newsletter 38, repairs -35, software 116, owner:nobody 54, important 109
photo	content 151, design -52, errands 132, events -122, learning 64, media -40, owner:nobody -121, owner:family 39, owner:own_study_or_hobby 123
photographer	scheduling 62
photos	email 42, errands -50, filing 117, travel 76, important 68
photos of	media 34
photoshop	design -212, media 304
phrases	content 343, email -32, repairs -33
physics	learning -139, software 254
physio	owner:nobody -34, owner:health 36, important 74
pia	design 190, owner:nobody 33, important -50
piano	calls 42, scheduling 63, important -100
pick	data_entry -66, errands 72, health 43, it -45, media 67, sales -82, shipping 122, shopping 91, strategy 48, support 82, owner:nobody -84, owner:authority 67, owner:health 35, important 55
pick the	media 62, sales -34, strategy 70, owner:nobody -54, owner:authority 58
pick up	errands -42, health 52, it -34, support 80, owner:health 30
picker	scheduling -87, software 131
pickles	events -30, household 304
pickup	errands 55
picnic	events -110, family 172, shopping 143, important -91
pictogram	design 297, events -31
picture	data_entry -31, design 202, email 54, media 33, social 68, website -62, important -42
pictures	automation 155, content -83, data_entry 90, email -86, errands 62, filing -53, it 58, media -37, seo 146, social 132, support -30, travel -48, owner:nobody 31, important -130
pictures of	media 31
pictures on	social 81
pide	important 34
pieces	sales 70, important 49
pilas	shopping 53
pilates	health 37
piles	shopping 50
pilhas	shopping 30
pillow	household -87, shopping 138
pin	design -72, social 119
ping	email -54, reminders 79
pingando	repairs 100, owner:nobody 36, important -33
pins	software 67
pinterest	social 39
pintura	shopping 144, important -51
pipe	events -42, repairs 272
pipedrive	crm 83
pipeline	crm 120, household -88, software 197
pitch	strategy -30, travel 137, owner:nobody 36
pitches	events 130, important -44
pivot	data_entry 97, reports -49
pizza	shopping 166
placard	design 302
placas	office 229, owner:nobody 38, important -44
place	automation 40
places	bookkeeping -36, research 66, important -79
plan	automation -37, content -53, database -54, events 82, filing 102, health 85, it -46, learning -37, legal -37, market_research -32, meetings -47, newsletter 39, office 138, repairs -42, reports -35, research 57, sales 55, scheduling 100, shopping -45, social 57, strategy 122, vendors -62, website -74, owner:nobody 81, owner:hiring_and_firing -90, owner:health 97, owner:own_study_or_hobby -38, important -72
plan for	bookkeeping 37, email 38, household 48, hr 88, research 75, scheduling -45, strategy -36, owner:nobody 63, owner:hiring_and_firing -36, important -47
plan the	hr 75, scheduling 57, strategy -47, travel 70, owner:nobody 34, important -43
planchar	household 78
plane	travel 83, important -78
planilha	data_entry 72
planilla	data_entry 331, repairs -38, shopping -37
plank	health 292
planner	software 75, important 102
planning	scheduling 112, important -45
plano	strategy 42
plant	household 55, office 175, repairs -38, research 65, shopping -37
plante	software 109, important 71
plants	household -75, office 155, recurring 75
plants in	household -58, office 121
plasterboard	repairs 235
plasters	errands 154, travel -56
plates	household -127, office 102, shopping 173
platten	repairs 112, important -46
play	family 193, media 36, strategy -65, owner:own_study_or_hobby 32, owner:strategy -47
playdate	family 96
player	software 56
playground	family 262, legal 97, research -70, travel -43, important 94
playlist	media 173, shopping -35
please	bookkeeping 65, repairs -32, travel 131, owner:authority 31, important 59
plot	content -48, strategy 95, owner:nobody -76, owner:strategy 83, important 123
plugin	software 115, important 110
plugins	software -32, website 85, important -46, recurring 59
plumber	calls 40, seo 74
pocket	important -57
podcast	content -289, data_entry -64, learning 49, media 287, social -30, strategy 120, transcription 43, owner:nobody -84, owner:strategy 114, important 159
poetry	content -89, learning 177, owner:nobody -129, owner:own_study_or_hobby 158
point	email 63
points	meetings 188, software -33, travel 111, owner:nobody 44, important -77
points for	meetings 64
police	legal 219, reports -136
polish	content 41, household 56
politely	email 140, scheduling -51
poll	research -34, social 159, owner:nobody 34, important -30
pool	database 134, important -62
pools	research 62
pop	bookkeeping 34
por	software 122, important -35
port	travel 104
portada	content 38
portal	automation 110, data_entry 85, strategy -36, owner:nobody 56, important -124, recurring -69
portas	office 118
porte	office 93
portes	events 80, important -35
porto	travel 85, important -57
portrait	family -34, media 210, sales 68
portraits	media 195, owner:nobody 40, important -65
position	hr 139, sales -74, owner:nobody -77, owner:hiring_and_firing 119, important 34
positioning	strategy 49
possibilities	bookkeeping -33, events -38, research 335
possible	errands -40, household -40, research 247, scheduling -94, software 83, support 96, vendors -48, important 74
post	bookkeeping -66, content 51, email -44, errands 118, events -50, hr 87, media -46, office 170, repairs 41, shipping 165, social -55, owner:hiring_and_firing 72, important 35, recurring 229
post the	hr 59, important 110
postage	office 139, shipping -70, important -31
postal	email 98, important -71
postar	social 43
postcode	data_entry 274
postcodes	data_entry 31
posted	social 272
posten	bookkeeping 173, media -40, important 142
poster	media -45, social 98
postfach	email 111, household -54
postgres	database 209, software -190, important -96
postpone	scheduling 37
posts	social 88
potatoes	shopping 78
potes	design 129
pots	bookkeeping -37, design 123, household 242, shopping -39
poubelle	bookkeeping -34, household 211, shopping -30
poubelles	recurring 110
pour	bookkeeping -74, email 30, errands -37, events 44, household 47, hr 203, legal 48, repairs -58, research 75, sales -42, scheduling 50, shopping 107, software -106, vendors 45, owner:hiring_and_firing 79, recurring -37
pour la	legal 51, scheduling 53, vendors 70, owner:nobody 33
pour le	repairs -46, shopping 96, important 48
pour un	hr 119, research 51, software -70
pouvez	data_entry -35, email 78
power	events 120, repairs -31, owner:nobody 33
pra	important 74
practice	filing 79
pram	shopping 138, owner:nobody 47, important -46
precios	market_research 165, owner:nobody 61, owner:health -31, important -59
precos	automation 40, market_research 141, strategy 169, owner:nobody -70, owner:strategy 143, important 49
preencher	data_entry 46
prefeitura	sales 37, important 30
prefer	strategy 85, owner:nobody -86, owner:authority 91, important 120
preferred	crm 111, support -57
preise	market_research 130, strategy 32, important -45
premiere	events 165, media 168
premium	bookkeeping 146, important -114
prensa	content 69, important -46
prenup	legal 31, important 35
preparar	meetings 101
prepare	design -60, meetings 64, sales 90, important 114
prepare the	design -46, meetings 66
preparer	filing -33, meetings 68
prepayment	bookkeeping 61, legal -33, important 33
prescription	errands -45, health 54, important 66
present	shopping 212, important -33
presentation	learning 133, owner:nobody -104, owner:own_study_or_hobby 114, important 163
presente	shopping 61
presents	shopping 33, important -56
press	content 152, newsletter -52, software 72, important -56
presse	content 84, important -49
pressemitteilung	content 208, newsletter -127
pressing	errands 37
pressure	repairs 95
presupuesto	bookkeeping -150, sales 197, important 46
presupuestos	vendors 97, important -34
prevenir	email 57
price	bookkeeping -142, design 139, hr -32, reports -50, research 118, sales 171, software 59, support -36, travel -48, vendors 147, owner:authority 52, important 70, recurring 41
price list	bookkeeping -114, design 88, research -62, sales 98, strategy 59, owner:nobody -48, owner:authority 50, important 91
prices	bookkeeping -55, data_entry 101, errands -60, health -43, market_research 63, research -34, sales 176, shipping -37, software 34, strategy 65, owner:nobody -55, owner:health -42, owner:strategy 121, important 100
prices to	data_entry 43, sales 52, important 92
print	design 279, email -31, filing -73, meetings 66, office -33, software -34, strategy 40, owner:authority 56, important 58
printer	office 119, research 36, shopping -42, important -49
printers	email 33, it -35, research 56, important -36
prints	it 137, shopping -32, owner:nobody 34, important -42
prise	health 173, owner:nobody -113, owner:health 153, important 120
privacy	legal 231, website -48, important 103
prix	data_entry 71, market_research 124, software -56, important -74
prize	shipping 43
prizes	email -54, events 62, shipping 124, important -35
pro	reports 56
probation	hr 96
probe	email -72, reminders 95
probieren	calls 57
problem	owner:nobody -34, owner:own_study_or_hobby 45, important 115
procedure	bookkeeping -54, database 116, office 48, important -50
procedure for	bookkeeping -43, database 93, office 38, important -40
procession	events 242
procurar	household 122, research -44, recurring -62
procurement	shopping -35, vendors 356
product	data_entry 41, media 37, reports 129, software -32, support 105, website -88, important -83
produktfotos	media 294, owner:nobody 47, important -46
profile	bookkeeping -39, crm 244, household -41, media -68, shopping -35, social 125, software 177
profiles	crm 50, important 109
profit	bookkeeping -88, strategy 110, owner:nobody -120, owner:strategy 122, important 30
profs	important 77
programa	events 118, important -44
programacao	events 133, owner:nobody 40, important -41
programm	events 112
programme	design 36, events 250, important -61
programmheft	design 67
project	meetings 34, website 68, important -92
projector	errands 128, meetings 224, important -47
projectors	bookkeeping -36, research 66, important -79
projects	filing 69
projekt	reports 56
promised	email 49
promoted	hr 122, newsletter -37, owner:nobody -118, owner:hiring_and_firing 124, important 174
promotion	hr 269, newsletter -99
proper	filing 120
property	learning -36, support 58, owner:nobody 32, owner:own_study_or_hobby -31, important 64
proposal	sales 34
propose	scheduling 139
proposition	sales 202, important 149
prospect	crm 72, sales -53
prospection	crm -61, sales 128
prospects	crm 48, email -35, sales 60, important 60
proteccion	data_entry -44, legal 143, important 117
protocol	meetings 324, repairs -30
prototype	software 75, important 102
prova	important 41
proveedor	vendors 60, important -30
provider	shopping -37, vendors 169, important -44
pruebas	content -48, software 167, important 166
prufen	bookkeeping 45, legal 58, important 144
prune	household 65
public	events 124, family -81
publicar	social 39
publication	social 34
puertas	events 104, office 108, owner:nobody 36, important -69
puesto	events 62
pull	software 32
pump	repairs 195, support 91, important 74
pumps	data_entry 96, reports -64, important -37
punch	filing 37
puppy	content -45, social 118
purchase	legal 141, shopping -105, vendors 122, important 165
purse	shopping 272
push	software 74, important 57
put	bookkeeping -33, data_entry 65, email 39, errands -32, filing 36, hr -58, it -32, media -34, meetings -34, office -32, repairs 96, scheduling 79, social 83, strategy -44, transcription 79, website 93, owner:nobody 79, important -79
put the	data_entry 70, email 45, hr -37, legal 31, transcription 68, website 89, owner:nobody 41, important -39
putzen	household 36, recurring -59
putzfrau	household 190, research -126
puzzle	learning 264, media -32, repairs -38
pyjamas	shopping 268
python	important 117
quand	software 109, important 71
quartal	owner:strategy 35, important 35
quarterly	household -103, reports 251
que	repairs 89, important -52
quebrada	shipping -76, support 138, important 74
queja	support 39, important 31
quel	strategy 184, owner:nobody -100, owner:strategy 152, important 103
quelle	research 69, important -42
quer	support 42
quermesse	design 38
query	database 212
quest	media -41, software 281
question	bookkeeping -171, email 33, hr 234, support 40
questionnaire	data_entry 166, market_research 73, important -48
questions	email 80, support 162, website -87, important -31
queue	errands 168, legal -81, support 134, important -195, recurring 171
qui	repairs 152, owner:nobody 42
quick	calls 88, email 33, important -46
quickly	it 54
quilt	learning 206, owner:nobody -159, owner:own_study_or_hobby 188
quotation	crm -41, vendors 82
quote	content 74, shipping 62, vendors -46, important -42
quote for	shipping 55, important -32
quotes	sales -40, vendors 142, important -119
r	email 42, important -71
rabbits	household 162, important -52
race	family 137, learning -106, sales 63, owner:family 125, owner:own_study_or_hobby -88, important 155
radiateur	repairs 244
radiator	repairs 249, travel -59
radio	content 176, learning 146, software -52, owner:nobody -75, owner:own_study_or_hobby 122, important -86
radio spot	content 135
raffle	events 88, legal 151, research -44, important 93
rail	repairs 161, travel 130, owner:nobody 35, important -89
railcard	travel 276
railing	repairs 187
rain	events 161, important -32
rains	events 52, owner:nobody 45, important -52
raise	bookkeeping -98, hr 158, meetings 79, sales -31, strategy 187, owner:nobody -139, owner:hiring_and_firing 64, owner:strategy 123, important 81
ramp	shipping 186, software -77
rang	calls 45, research -36
range	data_entry 120, research 184, sales -41, strategy -40
ranger	filing 143, household -56
rank	seo 193, shipping -38, important -41
ranking	seo 92, website -47
rappel	reminders 269
rappeler	reminders 84
rappeler le	reminders 68
rasen	household 31, recurring -101
rastrear	shipping 78, important 109
rate	bookkeeping 168, design -33, it -35, newsletter 173, repairs -45, strategy 144, owner:nobody -109, owner:strategy 156, important 209
rates	bookkeeping -99, hr -48, reports 61, strategy 152, important -64
ratings	research 243, seo 93, travel -39, important -63
ratio	household -36, repairs -36, reports 346
rattles	repairs 170, owner:nobody 36, important -49
raum	email 75, scheduling 81, important -39
raus	recurring 83
ravi	meetings 37
raw	media 195
re	email 33, sales 36
react	social 186, software -38
reactivation	email -56, it -45, newsletter 196, software -31, important -69
read	database 129, family 78, health -43, learning -56, software 35, owner:authority 57, owner:family 73, owner:own_study_or_hobby -94
readers	email -55, newsletter 189, scheduling -55, important -37
reading	important -72
ready	household 53, meetings 57
real	email 74, it -36, recurring 36
reassure	email 90, important 86
receipts	bookkeeping 71, filing 59, important -187
receipts for	bookkeeping 54, important -40
received	email 42, important -71
reception	events 43, office 52, important 58
rechnung	bookkeeping 39, owner:nobody 35
recipe	content 67, email 55, shopping -39
recipient	email 308, repairs -47
reclamacao	support 52, important 33
reclamar	bookkeeping 189, owner:nobody 38, important 104
reclamation	sales -34, support 114, vendors -32, important 37
reclamo	software -30, support 323, travel -32
recoger	errands 86, important -86
recommend	data_entry -65, email -42, research 134, sales 68, important 53
reconcile	bookkeeping 37, important 80
record	crm 214, data_entry -40, important -62
record the	media 79, important -48
recordar	reminders 195, important -48
recordatorio	email -32, reminders 353, repairs -40
recording	media 55, transcription 100, important -44
recordings	media 94
records	filing 252, hr 102, important 206
recorrer	legal 123, owner:nobody 45, important 66
recu	bookkeeping 290
recurrir	legal 99, important 112
recycling	design 37, errands 261, household -158, repairs -34
red	it 249, media 37
redactar	content 44
rede	content 183, email -31, it 127, repairs -31
rediger	content 31
redman	strategy 49, owner:strategy 34
redo	design 50
reel	media 108, social -45
reembolso	important 34
refactor	software 38, important -117
refaire	design 146, important -42
reference	hr 264, important 108
referral	health 167, sales -72, owner:nobody -123, owner:health 142, important 122
refill	office 83, important -41
reflect	strategy 129, owner:nobody -118, owner:strategy 137, important 150
refund	bookkeeping 47, support 71, travel 41, important -52
regal	repairs 194, owner:nobody 34, important -39
regalo	shopping 69
regar	household 277, owner:nobody 36, important -43
regards	email 163, scheduling 81, important -32
regatta	events 301
regenjacke	shopping 255, owner:nobody 43, important -49
region	crm 69, market_research 43, support -35, important 91
register	data_entry 234, legal 145, software -71, strategy -37, vendors -40, website 56
registered	shipping 299, social -48
registro	data_entry -44, legal 147, important 121
registry	scheduling 32
regular	important 61
rehearsal	learning 70, owner:nobody -42, owner:own_study_or_hobby 52
reinigung	errands 291
reinigungsfirma	vendors 221, important -45
reisepass	travel 43, important 101
reklamation	support 62, important 44
reklamieren	vendors 221, important -45
relance	bookkeeping 268, email -87, owner:nobody 34, important 67
relancer	email -30, sales 79, important 85
relatorio	reports 47, important -63
relaunch	seo 77, important -54
release	bookkeeping -31, content 87, newsletter -38, strategy 173, owner:authority 65, owner:health -35
relier	automation 140, data_entry -110, important -37
relire	content 55, design -33
remboursee	support 48
remboursement	support 65
remember	errands -41, reminders 226, software 58, important -74
remerciement	email 140, repairs -49, important -38
remessa	shipping 326
remind	reminders 153
remind the	reminders 42, important 61
reminder	bookkeeping 78, email -47, reminders 92, important 53
reminders	automation 70
remittance	bookkeeping 254, health -46
removal	research 72, important -47
remove	it 92, media 120, important -37
rename	automation 63, filing 94, media -71, important -41
rename the	automation 51, filing 75, media -57
renda	bookkeeping 63, important 33
render	software 35
rendez	scheduling 73
rendre	bookkeeping 72, errands 49, important 74
rendu	meetings 51
renegotiate	bookkeeping -62, strategy 72, owner:nobody -47, owner:strategy 51
renew	bookkeeping 74, legal -94, sales 88, important 31
renewal	legal 32
renewals	reminders 52
renouveler	important 90
renseigner	bookkeeping -37, research 280
rent	research 51, sales -44, strategy 41, travel 43, owner:nobody -84, owner:strategy 87, important -48, recurring -137
renta	bookkeeping 189, owner:nobody 31, important 148
rental	travel 244
rents	research 115
renumber	bookkeeping -31, data_entry 340, events -38
renvoyer	data_entry -35, email 78
reorder	shopping -178, vendors 242, important -40
repair	market_research 122, important -32
repairs	repairs -39, reports 76
reparacion	repairs 55
reparation	repairs 70
repas	events 152, family -70, owner:nobody 54, owner:family -37, important -47
repassage	household 65
replace	it 146, repairs 80, shipping -48, software -35
replace the	it 117, repairs 64, shipping -39
replacement	repairs -54, research -31, shipping 61, shopping 168, software -81, support 237, vendors 39, important 47
replica	database 363, learning -113, owner:nobody 150, owner:own_study_or_hobby -127
replies	email -32, social 118
reply	support 145, owner:nobody 35, important -78
reply to	email 35
repondre	email 36, support 44
reponse	automation 39, owner:nobody 36
report	legal 198, software 46, support 54, important 189, recurring 48
report for	legal 53, important 93
reports	data_entry -32, reports -51, research 191, software -119, support 155, important 62
repost	social 238, support -32, important -62
reproduce	important 95
request	automation -32, data_entry -65, database -33, hr 110, legal 112, sales 196, shopping -31, travel -64, important 42
requests	hr 139
requete	database 201
requirements	research 377, software -330
rescue	email 73, it -37, recurring 36
reseau	it 315, repairs -42
reseller	repairs -39, sales 332
reservation	scheduling 31, travel 134
reserve	bookkeeping 196, scheduling -99
reservieren	scheduling 54
reset	it -138, software 141
residence	bookkeeping -167, legal 189
residencia	research 43
residents	data_entry 58, meetings 94, owner:nobody 38
resignation	hr 96
resize	media 133, shopping -42
respond	legal 91, important 41
respond to	email -38, legal 73, important 33
respondents	email -166, market_research 345
responder	email 64, important -35
responder a	email 51
resposta	automation 38, email 65
respuesta	email 59
ressortir	seo 87
restaurants	email -73, sales 98, important 76
restore	database 46, filing -96, it 157, media 88, important 100
restore the	database 37, filing -77, it 126, media 70, important 80
results	seo 107
retainer	sales 134
rethink	strategy 131, owner:nobody -76, owner:strategy 110, important 47
retocar	media 210, owner:nobody 33, important -61
retornar	email 143, important -41
retouch	media 203, important -37
retoucher	media 123
retranscrire	transcription 38
retratos	media 210, owner:nobody 33, important -61
retro	learning 66, meetings 36, owner:nobody 35
return	calls 45, data_entry -34, repairs -39, sales -33, shipping 38, strategy -34, support 188, vendors 202, important 50
return the	calls 47, errands -55, shipping 98, travel 30, important -49
returns	shipping 49, support 62
reuniao	family 42, owner:nobody -32, owner:family 39, important 51
reuniao de	family 34, meetings -32, owner:family 33, important 45
reunion	meetings -42, scheduling 118, owner:family 32, important 58
reunion de	meetings -55, scheduling 49
rever	legal 177, owner:nobody 52, important 88
review	content 42, email -109, health -31, research 228, scheduling 70, social 82, strategy 55, support 108, owner:nobody -40, owner:strategy 75, important 113
review of	content 38, social 78, important -31
reviews	email -36, research 71, support 50
revisao	repairs 60, important -43
revisar	content 113, design -77, email 124, legal 171, owner:nobody 30, important 112
revise	learning 220, important 41
reviser	owner:own_study_or_hobby 31, important 122
revoir	legal 69, important 99
rewrite	content 101
rezept	errands 61, owner:nobody 30, important 68
rice	shopping 99
ride	family 115, owner:nobody -102, owner:family 115
riding	family 57, owner:family 43
right	crm 50
rights	it 136
ring	calls -81, events -33, filing 226, repairs 102, important -63
rise	sales -77, strategy 226, owner:hiring_and_firing 38
risk	strategy 105, owner:nobody -79, owner:strategy 98, important 98
rival	market_research 244
rivals	market_research 133, important -37
river	travel 112, important -45
roast	household 61
robinet	repairs 152, owner:nobody 42
rodou	it 47, important 59
rohr	media -32, repairs 273
rojas	important 32
role	software 203, important 80
rolf	events 34
roll	design 118
rollback	software 40
rollladen	repairs 191, important -42
roman	learning 258, owner:nobody -44, owner:own_study_or_hobby 63, important -82
ron	hr 81, shopping 42, strategy -35, owner:confidential 48
roof	bookkeeping -38, reports 94, vendors 73
roofer	repairs 216
room	content -40, data_entry -61, errands -43, events 93, filing -31, household 185, hr -67, it 189, meetings 73, office 107, repairs -50, software -99
room is	it 45, important 52
rooms	content 153, events -55, learning -89, meetings -35, office -52, reports 133, scheduling 132, travel 171, owner:nobody 31, important -74
rooms for	events -71, travel 160
root	health 199, owner:nobody -125, owner:health 163, important 131
roots	important 74
rope	shopping 264
roses	social 140, software -41, important -32
roster	data_entry 39, events 77
rota	household -122, hr 59, office 214, repairs -55, scheduling 260, important -62
roto	support 102, important 59
rotten	repairs 50, social -38, important -32
rotulos	design 129
round	meetings 207, important -32
rounded	software 78, important 47
rounding	software 217
roupa	household 45
route	it -55, software -176, travel 383, website -33
router	it 45, important 113
row	data_entry 196, database 109, software -62
rows	database 148, filing -51, software -36
rsvp	email -45, reminders 59
rubbish	household 41
rucken	health 207, owner:nobody -139, owner:health 175, important 152
ruckfrage	email 342, research -30, travel -42
ruckfragen	support 168, important -33
rucksack	software -61, travel 288
rule	automation 333, bookkeeping -78, hr 98
rules	automation -48, bookkeeping -47, email 80, events -67, household -40, legal 187, research 273, travel -31, important 192
rules for	household -31, legal 178, important 157
run	bookkeeping 38, events 109, it 34, scheduling 42, owner:nobody 56, recurring 94
rundbrief	newsletter 88
rundmail	newsletter 93
running	health 155, strategy -33, owner:nobody -98, owner:health 131, important -87
runs	database 132, legal -40, repairs 39, research 66, sales 43, vendors 58, important -74
runs out	database 108, sales 38, vendors 52, important -35
rust	learning 147, owner:nobody -114, owner:own_study_or_hobby 126
rusty	repairs 198
sabado	household 116
sacar	recurring 103
safari	software 54
safety	legal 70, meetings -65, office 76, important 159
said	transcription 35
sails	calls 31
sala	email 39
salad	bookkeeping -62, shopping 239
salaire	bookkeeping 267
salarie	hr 36
salario	bookkeeping 74
salary	bookkeeping 220, hr -117, owner:hiring_and_firing 39
salary talk	owner:hiring_and_firing 32
sale	email -60, newsletter 121, strategy 65, owner:nobody -73, owner:confidential 107, important 53
sales	bookkeeping 33, reports 145, sales -57
sales by	reports 118, sales -42
salesforce	crm 97, important -32
salir	seo 78, important -46
salon	events 31
salvador	important -31
sam	email 55
sam's	family 84, owner:nobody -59, owner:family 73, important 125
same	scheduling -80, software 89, important 116
samedi	household 80
sammeln	important -37
sample	errands -87, sales 288, shipping 120, owner:nobody 30, important 40
sample box	sales 112, important 59
samples	errands 45, sales 60, important 77
samstag	household 56
sandovals	strategy 31, important 49
sandwiches	sales 38, recurring -43
sang	health 173, owner:nobody -113, owner:health 153, important 120
sangre	health 48, owner:nobody -51, owner:health 61, important 95
sangue	health 42, owner:nobody -67, owner:health 77, important 40
saturday	email 66, events 51, health -34, household 65, research 109, software -34, owner:nobody 78, important -71
saucepan	repairs -34, shopping 270
saugen	household 74
sauna	health 288, household -48, owner:nobody -235, owner:health 265
sausage	shopping 37
sauvegarde	important 56
save	it 92, media -30, social -36
saw	important -41
say	content -40, email 40, market_research 94, owner:nobody -31, owner:authority 54, important 37
says	support 67, important 43
scaffolders	vendors 116, important -45
scales	learning 287, repairs -41, shopping -37
scan	filing 56, media 94
scanner	filing -39, software 139, important 93
scans	automation 66, filing -31
scarf	learning 64, owner:nobody -46, owner:own_study_or_hobby 48
scenario	automation 151, scheduling -35
scene	content -96, events 241
scenes	social 113
schal	learning 201, owner:nobody -112, owner:own_study_or_hobby 171, important -38
scheduled	automation 240, scheduling -167
schema	database 207, software -134, important -38
scheme	hr 38, owner:hiring_and_firing 46
schicken	email 34, shipping 130
schieben	meetings -101, scheduling 127
schild	design 238
schlussel	errands 195, office -43
schlusselliste	office 275, owner:nobody 36, important -51
schneiden	household 207, media -101
schneidet	software 65, important 51
schnitt	media 281
schnittstelle	important 67
school	events -35, family 65, hr -59, meetings 89, sales 50, shopping 107, owner:hiring_and_firing -43, owner:family 64
schools	data_entry -62, research 246, software -39, owner:nobody 43, important -56
schrank	repairs 194
schreddern	filing 144, meetings -50
schreiben	content -110, email 272, software 45, important 122
schreibtisch	office 297
schreiner	repairs 233
schulauffuhrung	family 198, owner:nobody -130, owner:family 163, important 113
schulranzen	shopping 257, owner:nobody 38, important -91
schwester	family 90, important 88
score	social -31, software 293
scottish	learning 152, owner:nobody -100, owner:own_study_or_hobby 130, important -59
scrap	errands 165, household -70, repairs -42
scrape	automation 110, owner:nobody 49, important -78, recurring -69
scraper	automation 299, repairs -38
scratches	repairs 71, important -44
screen	data_entry -52, hr 104, it 234, meetings 86, office -65, software 139, support -71, website -104, important -46
screen for	it 52, meetings 73, software -49
screening	bookkeeping -40, events 226
screw	repairs 89
screws	support 118, vendors -30, important 48
script	automation -66, content 163, filing -32, meetings 105, software -70
script for	content -81, meetings 88
scroll	software 55, important -66
scrub	household 75, important -32
sculpture	shipping 132
se	it 30, software 144, important 118
seal	repairs 233
search	seo 315, software 48, owner:nobody 32, important -98
season	content 114, filing 104, owner:own_study_or_hobby 44, important -55
seasonal	hr 140, legal -102, vendors -30, important 49
seat	scheduling -70, shopping -33, travel 256
seating	events 35, office 102
seating plan	office 88
seats	data_entry 31, repairs -31, travel 156, important -68
second	content 77, health 139, household -44, hr 52, reports 41, shopping 114, social -86, owner:nobody -52, owner:hiring_and_firing 48, owner:health 95, important 130, recurring 43
security	software -39, vendors 142, important 32
see	bookkeeping -87, content -51, data_entry 85, email 83, health 68, reports -54, sales -34, software 89, strategy 67, support -85, travel 161, owner:nobody -91, owner:health 62, owner:strategy 62, important 78
seed	database 154, legal -30, important -93
seems	important -53
segment	crm 302, events -46, newsletter 106, support -41, important 37
seguidores	repairs -34, social 353, travel -45
seguimiento	shipping 40, important -40
segunda	meetings 46
seguridad	it 36, important 34
sehr	email 90
seite	website 114, important 126
sejour	travel 70
self	email -32, reminders 127
sell	content -37, data_entry -40, reports 135, research 60, sales 122, shopping -126, strategy 98, vendors -87, important 174
semana	email 35
seminar	events 260, learning -233
send	calls -71, household -31, meetings 98, newsletter 38, reminders 37, sales 70, shipping 160, support 39, important 182
send out	email -92, newsletter 55, shipping 100, important -74
send the	scheduling 38, shipping 68
sender	email 278, repairs -49
sends	important 37
sendung	shipping 73, important -43
seniors	research -31, support 103
senora	email 38, support 31
sent	email -79, software 160, important 76
sentences	content 143, hr -42
separation	legal -62, office 99, strategy 109, owner:nobody -65, owner:confidential 80
september	email -32, newsletter 109
septembre	newsletter 177, important -43
septiembre	newsletter 61
serial	data_entry 96, reports -64
series	email -36, learning 118, newsletter 101
serrure	repairs 242
server	it 206, software -163, important 87
serveur	hr 151, software -87, important 69
service	household -168, scheduling -31, vendors 338, important -93
session	meetings 132, scheduling 71, software 112, important 39
sessions	important 91
set	automation -52, bookkeeping -37, calls 107, data_entry -48, household 244, it 45, meetings 58, office 35, reminders 44, research -33, scheduling -31, owner:own_study_or_hobby 41, important 94
set for	office 91, important -31
set up	automation -39, calls 89, meetings 58, office -50, scheduling 46, important 51
setembro	newsletter 35
settings	software 198, website -51
settle	bookkeeping 128
settled	bookkeeping 225, repairs -46, support -46, important 33
several	data_entry -78, software 87, important 143
sevilla	travel 46
sew	learning -60, repairs 183, software -30, owner:nobody 54, owner:own_study_or_hobby -35, important -58
sewing	learning 114, owner:nobody -36, owner:own_study_or_hobby 73
shade	repairs -106, shopping 133
shader	software 85
shading	research 61
shall	social 96
shampoo	important -32
share	bookkeeping -108, content -73, it 249, media -38, reports 134, social 213, software -172, strategy 97, travel -33, owner:nobody -98, owner:strategy 114, important -129
shared	filing 144, scheduling -53
shareholder	sales -73, strategy 211
shares	social 229
she	email -78, family 125, owner:nobody -95, owner:family 104
sheet	bookkeeping 181, data_entry -127, filing 270, reports 108, research -31, seo -112, strategy -34, important -42, recurring -70
sheets	data_entry -134, household 130, legal 58, meetings 55, important 65
shelf	data_entry 158, errands -52, office 161, repairs -43, shopping -50, support 71, important 55
shelves	household 78, repairs -41
shift	hr 150, scheduling 215, strategy 54, owner:nobody -102, owner:hiring_and_firing 105, important 127
shift plan	hr -113, scheduling 60, strategy 62
shifts	hr -54, scheduling 99, owner:nobody 51, important -54
ship	email -37, learning 99, repairs -65, shipping 102, support 59, owner:nobody -97, owner:own_study_or_hobby 111, important -57
shipped	shipping 262
shirt	design 62, shopping 40
shirts	household 155, shopping -80
shoes	data_entry -38, errands -135, household -33, media 117, repairs 137, shopping 133, support 73, important 40
shoot	hr -80, media 281
shop	automation 43, bookkeeping -88, design 65, email 107, errands 254, events -34, household -49, hr -120, media 125, sales 34, shipping 79, shopping -201, software -32, vendors -44, website 142, owner:nobody 45, important 97, recurring 59
shop page	important 34
shop to	automation 47, sales 84, shopping -49, important 108
shopify	website 57
shops	market_research 95, sales 78, owner:nobody 43
short	bookkeeping 38, media 31, research -35, scheduling 56, support 99
shortage	hr 40, important 123
shortcuts	software 73, important -58
shorten	content 37
shorter	content 75
shorthand	transcription 361
shortlist	research 43
shorts	social 41
shot	content -48, social 50
shots	media 84
should	owner:authority -30, owner:strategy 72
shoulder	health 233, owner:nobody -34, owner:health 36, important 74
show	bookkeeping -130, health -31, it 67, reports 84, sales 79, scheduling -58, software 149, important 33
shows	bookkeeping -79, it 119, media -79, repairs 81, reports 38, website 125
shred	filing 54
shredder	filing -88, office 158, recurring 181
shutter	repairs 248
sick	health -77, hr 146, important -47
sign	data_entry 77, design 289, hr -47, it -107, scheduling -38, software 135, strategy -149, owner:nobody 37, important -142
sign the	legal 98, strategy -96
signal	market_research 46
signature	design 76, email 293, legal -220, strategy -83, important -89
signed	email 52, legal -44, sales 187, support -82, important -48
sil	hr 54, owner:nobody -43, owner:confidential 68, important 42
silicone	repairs 230
silver	household 75
sim	it 277
similar	market_research 113, website -40
simple	content 87
since	data_entry -37, database 71, it -32, repairs 56, reports 42, seo 78, software 102, support -47, website -56, owner:nobody 37
since the	seo 65, software 129, website -42, important 88
sink	repairs 193, owner:nobody 53, important -53
sister	strategy 112, owner:nobody -55, owner:family -42, owner:strategy 121, important 95
sister's	family 61, owner:nobody -81, owner:family 91, important 117
sit	office 128, important -35
site	health -38, it -46, legal 70, meetings 84, sales 49, seo -34, software -37, website 176, owner:health -36, owner:strategy 62, important 106
sitemap	seo 145, website -135
sitzplan	events 122, family -52, owner:nobody 48, owner:family -40, important -75
sitzungsunterlagen	filing -50, meetings 178
six	design 129, email 34, household 65, scheduling 37, important -105
size	data_entry 87, research -33, support 98, important -90
sizes	content -59, data_entry 138
sketch	design 68, learning 133, owner:nobody -113, owner:own_study_or_hobby 119, recurring -92
skin	health 219, owner:nobody -32, owner:health 42, important 160
skirting	repairs 220
skye	research -48, travel 97
slack	automation 46, important -64
sleep	learning 49, travel 108, owner:nobody 87, owner:health -86, owner:own_study_or_hobby 44, important -86
sleeper	bookkeeping -36, travel 188
sleepover	family 313
slept	sales -68, support 85
slide	design 248
slider	software -120, website 202
slides	design -74, filing -44, media 97, meetings 63
slideshow	media 45
slip	bookkeeping 276, hr -64, important 40
slips	important -107
slogan	content 112
slot	automation 54, email 82, errands -79, scheduling 107, important -96
slot at	scheduling 43, important -32
slots	media -62, scheduling 71
slow	it 44, software 116
slowly	website 35
small	design 34, email 42, repairs 74, scheduling 43, important -56
smaller	vendors 91
smart	it 132, owner:nobody 42, important -32
smell	repairs 191, owner:nobody 39, important 118
smoke	repairs 58, shopping -40, important 85
smokes	important 54
smoking	health 158, owner:nobody -51, owner:health 117, owner:strategy -38, important -86
snapshots	bookkeeping -36, media 307
snippet	seo 346, social -30
snow	family 121, software -32, owner:nobody -93, owner:family 101
so	automation -44, bookkeeping -36, data_entry 82, email 91, reports -51, scheduling 163, seo 44, website -48, owner:nobody 43, important -84
so that	data_entry 74, reports -39, scheduling 38, important -32
soap	design 126, shopping 56, support 77, important -49
sobre	content 35, support 217, owner:nobody 50, important -76
social	important 32
socios	email -68, meetings 77, newsletter 102, important -41
socket	it 134, repairs 161
socks	shopping 85
sofa	errands 70, household -98, repairs 98, shopping 111
solar	research 62
solberg	strategy 82, owner:nobody -83, owner:strategy 90, important 92
sold	reports 63, important 37
soll	automation 133, data_entry -58
somebody	legal 107, repairs 39, social 53, important 199
someone	automation 70, email -60, errands -37, health 68, household -39, it 98, repairs 92, sales 59, support 86, owner:nobody -34, owner:health 66, important 125
something	design 73, health 57, household 133, office 86, sales -83, shopping 88, social 76, support 59, travel -64, owner:nobody 33, owner:health 55, owner:strategy -39, important -34
something for	design 78, shopping 89, important -57
something nice	social 72
something to	household 117, office 97
sommerfest	events -84, scheduling 165
sonata	learning 138, owner:nobody -109, owner:own_study_or_hobby 129
sondage	market_research 254, repairs -32, important -88
sort	bookkeeping 153, data_entry 48, email 47, filing -34, research -31, scheduling 55, software 76, important 69
sort the	data_entry 51, filing 45
sortir	recurring 110
sound	it 36, media 227, software 94, owner:nobody 32, important -46
soup	content 152, family -108, household 103, hr -32, owner:nobody 79, owner:family -76, important -96
sourdough	bookkeeping -31, learning 176, market_research 80, owner:nobody -87, owner:own_study_or_hobby 156, important -101
space	filing -105, it 147, office -42, shipping 108
spain	scheduling 84
spam	email 239, recurring 36
spare	data_entry -59, household 48, office 67, repairs -33, shopping 227
spawn	repairs -38, software 289
speak	hr 81, owner:confidential 57, important 78
speaker	transcription 48
speakers	it -47, research 78, travel 107
speaking	email 88, scheduling -50
spec	it -48, software 66, important 169
spectacle	events -56, family 144, owner:nobody -129, owner:family 138, important 148
spedition	shipping 333
speech	content 106, important -101
speeches	events 243, sales -57, support -61
speisekarte	content 33
spend	bookkeeping 67, strategy 57, owner:nobody -60, owner:authority 71
sperrmull	errands 220, important -41
spesen	bookkeeping 50, important -64
spike	software 34, important -93
spin	health 160, learning -31, software -44
spinner	important -33
split	bookkeeping 54, important -150, recurring -81
spoke	calls 38
sponge	repairs -31, shopping 283
sponsor	email 116, sales 31, strategy -39
sponsoren	sales 58, important 65
sponsors	sales 63, important 46
spot	content 142, media 115, important -45
spots	office 61
spray	health 121, owner:nobody -70, owner:health 92, important 75
spreads	social 58, important 59
spreadsheet	data_entry 90, research -33
spring	newsletter 165, reports 84, important -55
sprint	software 288
sprite	software 76
sql	database 194, software -139, support -33, important -138
squarespace	website 33
squeaks	repairs 207
stack	database -33, filing 373, software -187
stacktrace	software 35
stadt	sales 130, important 122
staff	events -33, hr 52, office 101, owner:nobody 60, owner:hiring_and_firing -32, important -64, recurring 92
stage	crm 168
stages	crm 95, software -31, important -121
stagiaire	hr 101, important -36
staging	software 92, important 141
stains	support -48, vendors 113, important -82
stair	repairs 97
stairs	household 36, sales 47
stake	sales -109, strategy 139, owner:nobody -80, owner:strategy 95
stall	research 32, strategy 61, owner:nobody -69, owner:authority 72
stammkunden	sales 231, owner:nobody 30, important 133
stamp	bookkeeping 108, office 75, travel -92
stamped	support 103, important -32
stamps	errands -117, shipping 251, shopping -68
stand	design 58, events 289, health -141, meetings 78, repairs -36, sales 92, strategy -34, owner:nobody 56, important -115
stands	scheduling 116, important -33
stapler	office 276
star	email 41, seo 107, software -66, support 43, important 53
stargazing	learning 90
start	it -41, media 93, software 72, important 87
started	content 75
starter	email 80, it 90, office 99, important -62
startet	important 123
startseite	content 49, website 278
statement	legal 95
station	shopping -48, travel 221
stationery	office 45
statistic	reports 40
status	office -55, reports 47, shopping -54, support 208, vendors -72, important 115
statute	legal 52
stay	reports 68, travel 232, important -66
stays	seo 46, software 77, website -48
steckdose	repairs 254
stellenanzeige	owner:nobody 56, owner:hiring_and_firing -37, important 67
step	bookkeeping 96, events -45, research 103, support -45
steps	health 213, learning 106, owner:nobody -115, owner:own_study_or_hobby 125, important -63
steuerberater	important 50
steuerburo	bookkeeping -31, scheduling 45
steuererklarung	bookkeeping 157, important 36
stew	household 294
stewards	events 116
sticker	legal -92, repairs 230
sticks	it 34
still	bookkeeping 54, email 66, research 136, support -65, owner:authority -35, owner:strategy 54
stock	market_research 79, office -80, sales 67, vendors 202, important 93
stockist	repairs -44, sales 313
stop	automation 79, email 99, health 152, media -49, newsletter -109, research -37, strategy 219, owner:nobody -180, owner:health 105, owner:strategy 155, important 102
stop doing	automation 67, strategy 85, owner:nobody -31, owner:strategy 60
stopover	repairs -36, travel 277
stops	repairs 101, owner:nobody 39, important -42
storage	it -33, research 36
store	errands -41, research 87, shopping 34, support 93, vendors -37, important -63
stored	bookkeeping -53, database 117, important -31
stories	office -33, social 82
storm	bookkeeping 111, important 101
story	social 132, software 171, important -91
stove	household 83, repairs 39, important -34
strap	learning -74, shopping 92
strategy	database 73, it -38, important -164
street	bookkeeping 78, data_entry 66, events 60, legal -58, market_research 90, important -92
street party	bookkeeping 66, important -35
stretch	important -101
stricken	learning 201, owner:nobody -112, owner:own_study_or_hobby 171, important -38
strip	it 209, repairs -90
stripe	important 46
stripes	it 87, owner:nobody 30
stroller	family 310, household -92
strom	important 62
stromanbieter	vendors 66, important -39
structure	filing 79
stuck	repairs 78, shipping 74, software 158, important -105
studio	events 110, media 277, transcription -111, important -40
studios	market_research 113, website -40
study	content 88, learning -49, owner:nobody 37, owner:own_study_or_hobby -33
stuff	household 82
stunden	reports 56
style	design 180, important -67
subcontractor	bookkeeping -185, vendors 228
subir	hr 97, shopping -36, social 64, owner:nobody -62, owner:hiring_and_firing 83, important 74
subject	email 197, newsletter 110, repairs -49
subletting	research 114, owner:nobody 35, important -91
subpage	travel -30, website 338
subscriber	newsletter 98
subscription	bookkeeping 54, important -38
subsidy	bookkeeping 247
subtitle	content 58, media -33
subtitles	learning -52, media 86, transcription 67, owner:nobody 57, owner:own_study_or_hobby -56
suchbegriffe	seo 224, owner:nobody 33, important -43
suche	software 142, important -33
suchen	household 150, important -32
sudoku	learning 287, repairs -47
sueldo	hr 97, owner:nobody -63, owner:hiring_and_firing 84, important 81
sugar	health 119, shopping 72, owner:nobody -102, owner:health 110
suit	email -49, scheduling 94, important -42
suitable	events -45, research 247
suitcase	travel 57
suivi	shipping 61, important -36
suki	email 36
summary	content 81, learning -53, meetings 79, owner:nobody 45, owner:own_study_or_hobby -34
summary of	content 65, learning -42, meetings 63, owner:nobody 36
summer	bookkeeping 61, errands -45, family 115, strategy -50, website 144, owner:family 96
summer camp	bookkeeping 55, media 32, important 56
sun	shopping 63
sunday	family 85, hr -56, research 75, scheduling 75, owner:family 85, important -102
sundays	strategy 134, owner:nobody -89, owner:strategy 95, important 86
sunglasses	shopping 79
sunset	content -48, social 50
supermarket	shopping 45
supermarkt	shopping 100
supervisory	data_entry -31, meetings 58
supper	events 137, research -69
supplier	health -67, meetings 43, sales -67, scheduling 93, strategy 32, vendors 132, owner:nobody 67, owner:health -43, important -57
supplier for	vendors 63
suppliers	email -31, research 85, important -45
supplies	office 76
supply	office 52
sur	email -50, seo 73, social 111, software -36, support 52, website 38, owner:nobody 40, important -85
sur le	email -35, support 47, website 34
surcharge	bookkeeping 254
surplus	bookkeeping 263, repairs -37
survey	data_entry 157, email 43, market_research 46, strategy -39, owner:nobody 47, important -68
surveyor	calls 136, email -56, scheduling 38, important -51
swagger	software 85, important 169
swap	hr 210, support 31, owner:nobody 54
sweep	household 36
swim	health 61, owner:nobody -34, owner:health 43, important -41, recurring -34
swimming	family 77, shopping 155, owner:family 62, important -69
swimsuit	shopping 269
swing	repairs 38, important -58
swiss	bookkeeping 115, travel -42
switch	it 215, software 125, vendors 36, owner:nobody 42, important -78
switzerland	travel 120, important -37
swot	market_research -147, strategy 257, owner:nobody -153, owner:strategy 183, important 237
sync	automation 228, crm -56, it 42, important 70
system	calls -80, data_entry 50, it 103
sœur	events -46, family 116, owner:nobody -103, owner:family 109, important 137
t	design 42
t shirt	design 34
tab	software 70, important -61
tabla	data_entry 70
table	bookkeeping -45, data_entry 179, database 153, design -41, email -39, errands -37, events 94, household 131, it -47, learning -48, market_research -89, meetings 51, office -93, repairs -48, reports 188, research -45, sales -47, scheduling 204, shipping -30, shopping -36, software 52, strategy -43, owner:nobody 34, important -114, recurring 31
tableau	automation 76, data_entry 136, database -48, software -144, important -92
tablet	it 52, important -35
tablets	errands -53, health 117, it -34, owner:nobody -102, owner:health 108, important 94
tabs	repairs -91, shopping 176
tag	bookkeeping -36, crm 303, data_entry 73, events 80, filing -53, media -59, seo 101, social 56
tag the	data_entry 82, filing -40, media -42, social 62
tagesordnung	meetings 31
tagline	content 89
tags	design 65, events -71, hr 125, seo 110, owner:nobody 34, important -73
tailor's	errands 71
take	bookkeeping -43, data_entry 49, email -39, errands 90, family 57, household 43, hr 95, legal -85, media 44, newsletter -30, research 70, sales -41, scheduling -46, shipping -49, strategy 113, travel -38, website 32, owner:nobody -214, owner:authority -49, owner:hiring_and_firing 110, owner:family 59, owner:own_study_or_hobby -39, owner:strategy 154, important 75, recurring 64
take it	strategy 81, owner:nobody -81, owner:strategy 91, important 86
take the	data_entry 51, website 35, owner:nobody 32, important -59
takes	database 106, research 48, owner:nobody 50, important -75
takings	bookkeeping 240, important -37, recurring 50
talk	email -79, family 95, household -39, hr 249, legal -80, media 112, office -36, sales 94, software -36, strategy 251, vendors -109, owner:nobody -153, owner:hiring_and_firing 128, owner:confidential 30, owner:strategy 44, important 177
talk to	email -33, hr -36, legal -49, media 104, sales 88, strategy 90, owner:nobody -63, owner:confidential 43, owner:strategy 52, important 32
talk with	family -42, hr 177, owner:nobody -76, owner:hiring_and_firing 131, owner:family -59, important 138
talking	meetings 38
taller	repairs -92, social 171, important -59
tally	bookkeeping 155, data_entry 63
tank	errands 256
tankquittungen	bookkeeping 270, important -57
tap	repairs 204, shopping -35, important -38
tape	bookkeeping -30, design -178, repairs -43, shipping 137, shopping 182, transcription 242, important -33
target	market_research 246, important -46
tariff	research 221, shipping 136, software -88, travel -32
tarifs	automation 39, owner:nobody 33
tarjeta	design 214
tarjetas	design 143, important -39
tarpaulin	shopping 250, software -40
tarros	design 143, important -38
tarta	errands 68, important -31
task	automation 66, scheduling -31, important -34
tasted	email -73, sales 98, important 76
tasting	events 98, newsletter 104, research -30, scheduling 34, important -56
taufe	family 288, owner:nobody -176, owner:family 244, important 197
tax	database 68, legal 67, software 123, important -48
tax office	important -41
tea	media -48, shipping 127, shopping 137, important -42
teach	family 112, research 76, owner:nobody -88, owner:family 112, important -58
teacher	scheduling 40, important -30
teacher's	shopping 136, important -44
team	content 108, events 93, scheduling 121, software -50, strategy -32, website 91, owner:nobody 75, important -168
teams	it 238
teamseite	website 172, important -32
tear	household -77, repairs 141
teaser	content 241, media -125, shopping -35, social 145
technical	it -48, software 66, important 169
technique	important 55
techo	vendors 104, important -31
teilnehmern	support 168, important -33
tejado	repairs 245
tela	data_entry -70, software 98, important 100
telefonear	calls 38
telefonema	calls 383
telefonliste	calls 219, data_entry 76, owner:nobody 44, important -71
telephone	calls 87, important -31
telescope	learning 169, owner:nobody -125, owner:own_study_or_hobby 155, important -44
telhado	repairs 204, vendors 94
tell	hr 138, legal -31, newsletter 57, sales -33, strategy 59, support 62, owner:nobody -188, owner:hiring_and_firing 85, owner:confidential 133, important 160
tell the	strategy 58, owner:nobody -48, owner:confidential 68, important 85
temp	hr 314, research -51, scheduling -36, important 143
temperatures	data_entry 68, recurring 153
template	data_entry 194, design 74, email 61, legal 37, repairs -38, important -41
template for	legal 39
ten	design -42, email 37, filing 32, learning 144, market_research 91, meetings -96, sales 55, scheduling 83, support -52, owner:nobody -82, owner:own_study_or_hobby 122, important -54
tenant	reports -35, support 161, important 62
tenants	email 70, household -37, legal 157, important 93
tenda	events 88
tender	automation 107, crm -43, strategy 77, vendors -32, owner:authority 55, important 33, recurring -70
tennis	scheduling 55, important -79
tent	events 233, household -53, travel -116
termin	bookkeeping -31, scheduling 53
termos	legal 177, owner:nobody 52, important 88
terms	hr -43, legal -66, shopping -54, strategy 151, support 65, vendors 134, owner:nobody -64, owner:strategy 94
terms with	strategy 69, owner:nobody -62, owner:strategy 81, important 101
terrace	household 72, research 59
terraco	legal 41, owner:nobody 43, important 35
terrasse	legal 82, owner:nobody 32, important 67
terraza	legal 41
test	data_entry -74, health 225, it -55, newsletter 103, research 51, software -72, owner:nobody -156, owner:health 195, important 99
testfalle	software 68, important 130
testimonial	content 143, sales -37, strategy -30
tests	health 132, software 60, owner:nobody -105, owner:health 135, important 160
teto	important 51
text	content 299, learning -60, media -107, newsletter 65, office -38, social -35, software 31, strategy 119, support -44, transcription 136, owner:nobody -53, owner:authority 145, owner:own_study_or_hobby -60, important 95
text for	content 50
texte	content 76, website -48
texto	content 99, media -42, software -34, transcription 79, important -62
texts	content 56, seo 134, shopping -34
texts for	seo 107
than	filing 35, software 103, owner:nobody 45, important 110
thank	email 70
thanks	email 87, errands -40, support 97, important -97
that	bookkeeping -42, data_entry 68, email 115, hr 67, legal -36, reports -64, research 84, sales 136, shopping -32, owner:confidential 67, important 50
that i	data_entry 74, reports -39, scheduling 38, important -32
the	bookkeeping 90, calls 57, crm -45, data_entry 133, database -122, errands 118, events -73, family -131, filing 70, health -188, household 60, hr 68, it -40, learning 32, market_research -37, media 110, meetings 129, repairs 48, research -121, sales -163, scheduling 56, seo -107, shipping 42, shopping -166, social 51, software -47, strategy 116, transcription 78, vendors -47, owner:nobody 39, owner:authority 140, owner:hiring_and_firing 86, owner:health -194, owner:family -133, owner:strategy 52, important -71, recurring 38
the 8th	scheduling 38, travel 40, important -41
the account	important -54
the ad	content -31, design 102, hr 72, important 118
the app	support 82
the architect	email 75, research 67, important -73
the archive	data_entry 87, important 74
the awning	repairs 81, research 106
the back	it 71, repairs 36, important -43
the band	legal 50
the bank	bookkeeping -53, errands 34, strategy 32, owner:authority 55, important -83, recurring -39
the barn	research 47
the beds	household 133
the bell	calls -31, office 133, owner:nobody 48, important -56
the bike	content 43, shopping 113
the bill	bookkeeping 61, important 134
the blog	content -60, social 81, website 51, owner:nobody 34, important -36
the blue	shopping 73
the board	calls -38, email 32, meetings 58, scheduling 38, strategy -31
the booking	software 31, website 41
the box	errands 39, office 57
the boys	family 139, meetings -39, owner:nobody -84, owner:family 120
the broken	bookkeeping 43, email 61, repairs -44
the buyer	important 59
the cafe	legal 67, reports 69, important 89
the call	meetings 66, important -49
the car	household 76, meetings -30, repairs -46, research 44, transcription 70, important -32
the care	bookkeeping 40, content 33, sales -30, important 33
the catalogue	content 85, data_entry 38, errands -39, important -33
the choir	email 87, owner:nobody 81, owner:own_study_or_hobby -47, important -36
the christmas	household 79, important 42
the client	filing 53, shipping 88, important 89
the clinic	health 49, software -45, travel 78, owner:nobody -34, owner:health 75
the club	bookkeeping 64, social 97, important 44
the committee	meetings 47, strategy 31
the company	bookkeeping 123, filing -50, sales 78, important 57
the council	email 32
the course	learning -40, market_research 50, strategy 100, owner:own_study_or_hobby -38, owner:strategy 77
the crate	shipping 103, important 49
the crew	bookkeeping -43, office 97, reminders 54, owner:nobody 33, important -46
the customer	crm 72, database 91, important 49
the dairy	errands -31, shipping -45, vendors 183
the db	data_entry -33, database 87, important 76
the delivery	repairs 31, scheduling 57, important 55
the doctor's	recurring 31
the dog	travel 66, recurring -33
the drive	it 107, travel 46
the dry	scheduling 47
the evening	strategy 71, owner:nobody -64, owner:strategy 67, important 59
the fair	events 48, family -50, website 35, owner:nobody 50, owner:family -46
the family	email -57, strategy 83, owner:nobody -59, owner:confidential 73
the fence	design 31
the file	legal -31, reports 43, important -119
the firm	strategy 140, owner:nobody -124, owner:confidential 85, owner:strategy 66, important 136
the fitting	scheduling 94
the five	email -61, market_research 106, sales 76
the florist	calls 37
the folder	automation 75, bookkeeping -32
the food	media 40, reports 62, important 67
the form	automation 37, important -72
the fridge	data_entry 53, household -138, office 104, shopping 102, recurring 108
the gala	media 43
the gallery	media -98, sales 56, website 138, important 108
the garage	household 43, important 133
the group	social 51
the gym	sales 65
the hall	repairs 54, scheduling 40
the harbour	design -34, learning 117, owner:nobody -85, owner:own_study_or_hobby 108
the head	family -41, hr -43, meetings 77, owner:nobody 78, owner:hiring_and_firing -32, owner:family -35, important -94
the home	content 36, important -43
the hotel	bookkeeping -32, sales 49, strategy 41, owner:nobody -62, owner:strategy 64, important 141
the insurer	bookkeeping 87, legal 53, important 45
the interview	media 66
the jury	scheduling 47, travel 93, important -40
the key	calls 35, errands 87, household -35, important -88
the kids	important -41
the kitchen	hr 31, owner:nobody -33, owner:hiring_and_firing 45, important 85, recurring 73
the landlord	meetings 49
the last	software 164, important 67
the lawyer	legal -69, strategy 137, owner:nobody -69, owner:confidential 95
the layout	design -69, meetings 76
the leaflet	content 59, design 30
the library	data_entry 66, important -38
the list	data_entry 44, research -100, software 156
the loan	bookkeeping -72, strategy 91, owner:nobody -68, owner:strategy 41, important 46
the lobby	office 51
the market	data_entry -33, events 78, meetings 50, reports 45, social 82, important -66
the mayor	content -39, strategy 110, owner:nobody -96, owner:strategy 123, important 121
the meeting	email 49, it 59
the members	email 47, important -38
the menu	strategy 92, website 41, owner:nobody -85, owner:authority 99, important 92
the missing	hr 61, owner:confidential 64, important 55
the model	learning 71, repairs -89, research 98, owner:nobody -80, owner:own_study_or_hobby 89, important -49
the new	content 114, data_entry 67, design -48, filing -38, household -88, hr 127, learning 53, newsletter 58, research 99, sales -81, social -38, software 43, strategy -92, support 68, travel -43, vendors 40, owner:hiring_and_firing 79, owner:own_study_or_hobby 34, owner:strategy -66, important 126
the notary	legal -51, scheduling 83, important -65
the numbers	meetings 46
the office	office 82, recurring 62
the old	bookkeeping -57, data_entry 87, errands 40, filing 34, media 45, research 46, social -35, transcription 64, important -75
the open	bookkeeping 64, newsletter 35, important 58
the others	content -33, market_research 75, seo 59
the oven	bookkeeping 47, important -39
the page	social 97
the paint	scheduling 67, support 32
the paper	filing 60, vendors 112, owner:nobody 34
the papers	legal 49, meetings 46
the parents	important -64
the parish	calls 35
the parking	bookkeeping 72, legal 68, office -48, reminders 35, important 61
the partners	bookkeeping -71, social 78, strategy 77, owner:nobody -93, owner:strategy 96
the pdf	website 68
the phone	important -61
the photo	content 137, media -63, social -55
the photos	email 38, filing 100, media -76
the piano	calls 35, learning -50, scheduling 56, owner:nobody 56, owner:own_study_or_hobby -50
the picture	email 46, social 61
the pictures	content -62, email -61, it 71, media -44, seo 108, social 37
the plan	filing 151, important -35
the podcast	content -114, media 93, strategy 103, owner:nobody -72, owner:strategy 92, important 132
the price	bookkeeping -123, data_entry 62, design 91, email 48, research -67, software 121, strategy -34, recurring 37
the product	data_entry 43, support 90, website -69, important -32
the radio	learning 123, software -39, owner:nobody -60, owner:own_study_or_hobby 98, important -69
the recording	transcription 67
the review	content 38, social 78, important -31
the right	crm 40
the roof	bookkeeping -30, reports 81, important -50
the sample	errands -66, shipping 102
the samples	errands 37, shipping 33, important -54
the scanner	filing -40, software 123, important 133
the school	important -56
the second	reports 40, important -34
the sheet	automation 65, important -36
the shop	content -50, data_entry 57, design 70, media 103, shopping -56
the site	legal 59, website 68, owner:strategy 53
the slides	design -46, meetings 55
the soap	design 120, shopping -73, support 84, important -39
the stairs	sales 38
the stand	design 52, events 89, meetings 63, important -38
the stove	household 67, repairs 31
the street	bookkeeping 63, events 48, legal -46, market_research 72, important -113
the summer	bookkeeping 51, errands -35, website 117
the survey	email 42, owner:nobody 30
the surveyor	calls 109, email -44, scheduling 30, important -41
the system	data_entry 40
the talk	media 101, important -50
the tasting	newsletter 85
the tax	important -85
the team	content 111, hr -89, scheduling 45, website 108, important -115
the tender	automation 88, sales -53, strategy 67, owner:authority 48, important -34, recurring -56
the terrace	household 58, research 47
the text	content -41, strategy 109, owner:nobody -103, owner:authority 118, important 139
the three	strategy 49, owner:authority 69
the till	automation 97, software 101, website -91, important 94
the time	scheduling 52, important -33
the tool	data_entry 89
the trade	errands -36, events -68, legal 64, sales 79, important 33
the trainee	meetings 52
the two	data_entry 73, software -34, strategy 53, owner:nobody -69, owner:authority 71, important 123
the waiting	it 64
the wall	important -114
the website	design 31, scheduling -34, website 44
the wedding	events -59, travel 70
the week	household 50
the whole	scheduling 73
the winner	sales -34, strategy 73, owner:nobody -65, owner:authority 67
the workshop	office 63, reports -31, strategy 60, owner:nobody -72, owner:strategy 79, important 122
the wrong	bookkeeping -105, support 103, website 94, important 54
the yard	repairs 36
thea	email 67
their	bookkeeping -45, email 120, support 102, important 99
them	content -36, data_entry 83, meetings -37, strategy 60, transcription 91, travel 31, owner:strategy 61, important -57
theme	content -171, website 317
themselves	automation 165, bookkeeping -41, reminders -33, important -61
then	it 86, strategy 38, owner:authority 54, important 38
therapy	important 58
there	it -33, research 36
there a	research 31
thesis	important 71
they	bookkeeping -72, calls 51, market_research 59, reports -31, research -33, sales 189, scheduling -96, strategy 97, support 41, vendors 93, owner:nobody -50, owner:authority 56, owner:strategy 66, important 283
they asked	sales 127, important 98
things	events -62, hr -59, meetings 80, shopping 174, owner:nobody 77, owner:hiring_and_firing -40, important -90
think	family 67, hr 112, sales -68, owner:nobody -114, owner:hiring_and_firing 103, owner:family 51, important 93
think about	hr 70, sales -52, owner:hiring_and_firing 52
thinking	strategy 45, owner:nobody -33, owner:strategy 55, important 54
this	automation 76, calls -43, crm 40, health 119, household -57, legal -36, repairs 53, reports 74, research 110, shopping -53, social 77, software -47, owner:nobody -57, owner:health 101, important -156
this morning	repairs 51, important 40
this week	calls -33, crm 34, health 99, shopping -32, social 73, owner:nobody -70, owner:health 85
those	it 97, meetings 82, reports -38, research -30, important -34
those who	it 77, meetings 65, reports -30
thread	email 218, important -37
threads	social 254, software -130
three	bookkeeping -42, content 110, design -37, hr -77, it -35, learning -32, legal 36, newsletter 89, repairs -35, reports 36, research 178, scheduling 158, software 36, travel -45, vendors 56, owner:nobody 86, owner:authority 72, owner:hiring_and_firing -52, owner:own_study_or_hobby -35, important -65
through	email 133, meetings 75, owner:nobody 65, important -53, recurring 75
through the	email 97, recurring 61
throw	filing 102, household 81
thumbnail	design 64
thursday	email -48, meetings 121, scheduling 81, software -46, important -32
tick	data_entry 330, software -31
ticket	email -60, errands 116, office -67, software 73, support 261, owner:nobody 35, important -50, recurring 169
tickets	automation 148, errands 31, events 139, family 112, meetings -48, repairs -38, support -83, travel -36, owner:nobody -66, owner:family 102, important -44
tidy	email 53, errands -36, filing 92, household 73, it -66, scheduling 37
tidy the	email 47, filing 88, it -53, scheduling 30
tiktok	social 31
tilda	shopping 61
tile	repairs -46, shopping -30, software 233, important -47
tiler	calls 43, repairs -33
tiles	bookkeeping 54, important 37
till	automation 118, bookkeeping 230, repairs -34, software 95, website -116, important 117
tills	important 113
tim	family 115, owner:nobody -102, owner:family 115
tim's	important 57
time	email -43, family 126, household -143, hr 118, media 78, office 49, repairs -49, research 49, scheduling 278, shopping -36, strategy -39, transcription 39, owner:nobody 104
time for	scheduling 48
timeout	software 75
times	calls 39, repairs -45, reports 72, research 45, scheduling 122, vendors 68, owner:nobody 34, important -92
times of	repairs -32, reports 60, research 44
timesheets	bookkeeping -46, reminders 70
timetable	scheduling 267
timezone	important 73
tin	reminders 58, repairs -112, shopping 170
tintoreria	errands 37, important -56
tio	family 173, owner:nobody -97, owner:family 138, important 114
tip	errands 272, household -30, important -54
tips	bookkeeping 233, hr -34, social 117, software -49, important -32
tirar	recurring 103
tisch	scheduling 54
tissues	shopping 51
title	newsletter 123, research -53, seo 245, software -55, owner:nobody 35, important -65
to	automation 140, bookkeeping -52, calls 36, content -51, data_entry -57, database -31, email 113, family 243, filing -88, health 36, household -58, hr -53, it -41, learning -204, legal -93, market_research -98, media -39, meetings 53, newsletter 132, office -39, reminders 107, repairs 56, reports -122, sales 125, scheduling 86, seo -43, shipping 67, shopping -222, software -141, strategy -37, support 46, travel 167, owner:nobody 54, owner:authority -74, owner:hiring_and_firing -37, owner:family 208, owner:own_study_or_hobby -193, important -98
to a	sales 58, scheduling 50, support 53, vendors -53, website 51, important 45
to all	newsletter 101, important -48
to be	strategy 35, owner:strategy 47
to date	data_entry 84, important -34
to her	family 46, owner:family 34
to my	email -42, family 107, owner:nobody -66, owner:family 93, important -41
to the	automation 92, bookkeeping 56, calls 61, design -41, email 146, errands 140, events 78, family -62, household -86, hr -68, it 50, media -42, meetings -71, office -58, reminders -31, repairs 46, reports -45, research -79, sales 126, scheduling -80, shipping 108, social -42, software -54, support -110, travel -61, vendors 145, owner:nobody 115, owner:authority -40, owner:hiring_and_firing -41, owner:family -35, important 70, recurring 56
to use	email 47, support 82
toaster	shopping 312, owner:nobody 49, important -74
toasts	events 256
todos	email 39
together	household -74, repairs 142
toggle	software 61
toilet	repairs 75
toilets	events 115, market_research -41
token	software 59
toldo	research 38
toll	travel 284
tom	hr 60, owner:confidential 84, important 40
tomatoes	household 31, shopping 91, recurring -38
tombola	events 93
tomorrow	email 53, scheduling 51, owner:nobody 54, important -63
tonband	transcription 233, owner:nobody 38, important -37
tondre	household 107
tone	content 153
toner	it 164, office -127, shopping 177, important -31
tonton	family 175, owner:nobody -124, owner:family 153, important 114
too	bookkeeping 33, media 40, repairs 76, seo 107, software 58, owner:nobody 76, important -140
too low	media 44, repairs 73
tool	automation 109, data_entry 103, important -102
tools	bookkeeping -35, data_entry 79, important -34
tooltips	software 59
tooth	health 236, owner:health 62, important 77
topics	errands -49, meetings 105, newsletter 104, important -46
topics for	errands -39, meetings 84, newsletter 84, important -37
tore	support 67, important 43
torneira	repairs 226, owner:nobody 36, important -33
torte	errands 53, important -69
tote	design 297
touch	email 178, travel -53, owner:nobody 34
tour	errands -45, hr -110, software 164, travel 176, important 190
tournament	events 294
tours	sales 116, important 65
towels	household 54
town	errands 42, market_research 102, seo 107, website -97, important -39
town hall	errands 52
toys	household -161, shopping 218
track	email 90, important 86
tracking	reports -90, seo 177, shipping 219, important 36
trade	content 30, errands -46, events -82, legal 80, sales 99, important 37
trademark	legal -65, research 87
trades	scheduling 116, important -33
traduccion	content 89
traduire	content 35
traffic	repairs -38, reports 150, seo 237, website -54
trailer	media 71
trails	design 125, household -42
train	events -34, learning 123, travel 80, owner:nobody 51, important -35
train to	travel 70, owner:nobody 32
trainee	hr 236, meetings 62, owner:nobody 35
trainees	hr 157, owner:nobody -132, owner:hiring_and_firing 146, important 132
training	hr 38, important -37
traiteur	events 278, vendors -198
traje	important -56
tram	research 61, travel 216
transaction	bookkeeping -189, database 297
transcribe	important -35
transcript	transcription 44
transfer	bookkeeping 203, data_entry 111, important 122
transfer the	bookkeeping 64, data_entry 60, important 98
transferir	bookkeeping 75, important 81
transfers	travel 125
translate	content 88, software 41
translate the	software 58
translation	content 82
translator	content 83
travel	bookkeeping 109, health -65, important -71
tray	filing 82, shopping 225, travel -33
tree	household 168, important -32
tren	travel 46
trend	market_research 195, reports 155
trends	market_research 106, office -38
treppe	household 74
tres	research 58, vendors 193, important -58
tres orcamentos	vendors 76
tres presupuestos	vendors 78
tresorerie	bookkeeping 123
trial	hr 154, sales 106, scheduling 83, software -45, strategy -80, owner:nobody -40, owner:authority -53, owner:hiring_and_firing 134, important 103
tribunal	legal 336
trier	email 40
trigger	automation 111
trim	media 94
trimestre	bookkeeping 31, strategy 116, owner:nobody -52, owner:strategy 133, important 132
trip	email 90, travel -36, important -73
troca	health -30, support 319
trocar	important -37
trois	research 61, sales -91, vendors 87, important -104
trois devis	research 49, sales -72, vendors 69, important -83
trop	database 201
tropft	important -57
trousers	errands 150, shopping 210, support -68
trouver	email 119, research -67, scheduling 71, software -39, important -32
trouver une	scheduling 57
truck	repairs -40, reports 76, research 59, important -44
trust	email -71, strategy 106, owner:nobody -73, owner:confidential 91, important 58
trustees	important 130, recurring 121
try	learning 149, office 86, software 63, owner:nobody -54, owner:own_study_or_hobby 120
try the	learning 126, software 54, owner:nobody -63, owner:own_study_or_hobby 104
tuesday	scheduling 90
tulips	household 177, office -60
tur	design 110, events 107, important -38
turin	travel 68
turkey	travel 46, important 54
turn	sales 88, software -42, strategy 40, owner:strategy 33
turnaround	repairs -39, reports 76
turnos	scheduling 144, shopping -43
turnover	bookkeeping -234, reports 324, sales -35
tuv	important 67
tva	bookkeeping 61
tweet	recurring 32
twelve	content 176
twenty	health 204, owner:nobody -129, owner:health 172, important -35
twice	crm 45, scheduling 50, software 80, important 111
twins	family 67, owner:nobody -65, owner:family 71
twitter	social 91
two	content -48, data_entry 49, design -66, email 82, events 161, filing 70, health -94, it -41, learning 110, media -52, meetings -38, office 61, reminders 71, reports -33, research -59, sales -55, shipping 31, shopping -70, social -43, strategy 61, support 95, travel 50, vendors 76, owner:nobody -47, owner:authority 58, owner:health -67, owner:own_study_or_hobby 79, important 32
two factor	software 42
two hours	scheduling 42, strategy 70, owner:nobody -45, owner:strategy 58, important 68
two more	scheduling 63, vendors 97
two nights	health -60, travel 98, owner:nobody 67, owner:health -37
two weeks	reminders 68, support 45
type	data_entry 155, design -39, meetings -49, research -48, transcription 222, important -48, recurring 48
type in	data_entry 130
type up	recurring 41
typing	automation 60, data_entry -48
typo	software 80, website -44
typo3	bookkeeping -46, events -48, website 346
tyres	content 56, important -37
uben	learning 31, important -80
uber	support 32, important 67
ubersetzen	content 33
ubersicht	reports 56
uberweisen	important 62
ulla	it 47, important -35
ulm	email 88, scheduling -50
um	strategy 75, owner:nobody -30, owner:authority 83, important 58
umbrella	repairs -35, shopping 279
umfrage	events -86, market_research 228, scheduling 137
umlaute	software 142, important -33
umlauts	seo -40, software 118
umsatzstatistik	reports 295, owner:nobody 43, important -54
umsatzsteuer	important 56
umtausch	household -32, support 312
umziehen	database 177, software -138, important -132
un	hr 142, research 59, software 39
und	email 83, filing -78, meetings 118
under	email -76, shopping 108, social 88, support 110, website -88, important -46
under the	email -60, social 71, support 90, website -69
undercharged	bookkeeping 276, shopping -69
understandable	software 33, important 34
underwear	shopping 57
undicht	important 74
undo	software 104, important 109
une	scheduling 77, travel 109, owner:nobody 33, important -59
unhappy	events -39, hr 82, support 113, owner:nobody -59, owner:confidential 68, important 112
unit	software 50
unknown	important -43
unserem	strategy 107, support -41, owner:nobody -82, owner:strategy 88, important 42
unsubscribe	email 76
unsubscribes	email -155, newsletter 221
unterkunft	travel 40
unterlagen	meetings 160
until	scheduling 90
unverstandlich	important 57
up	automation -84, bookkeeping -58, calls 96, content -45, crm 99, data_entry 34, design 83, errands 144, events -44, filing -81, health 58, household -35, hr -48, learning -61, media -38, meetings 153, office 51, repairs -89, research 84, sales 88, shopping -56, software 32, strategy -64, support 65, transcription 31, travel -41, website -71, owner:nobody 100, owner:hiring_and_firing -41, owner:health 50, owner:own_study_or_hobby -39, owner:strategy -31, important 31
up for	design 94, important -30
up mail	automation -34, email 75, it 33
up on	email -58, sales 89, important 90
up the	calls 100, crm 94, email -63, filing -44, meetings 48, office -63, repairs -50, research 105, scheduling 43, software 33, transcription 42, owner:nobody 33, important -38
up to	data_entry 84
update	data_entry -41, it 215, software 66, website 57, important 58, recurring 92
update the	data_entry 68, recurring 36
updates	website 31
upgrade	travel 114, important 94
upload	content -44, data_entry 42, social -33, software 93, website 127, important -125
upload the	software -32, website 134, important -39
uploads	software 105, owner:nobody 38, important 103
ups	data_entry 69, it 141, repairs -35, important -141
upsell	sales 130, vendors -35, important 102
upset	calls 46, important 30
urgent	important -32
url	website 81
urlaubsplan	scheduling 220, important -38
urls	seo 47, website -46
urssaf	bookkeeping 34
us	content -40, crm 39, email -73, market_research 83, research 91, sales 48, scheduling -47, social 36, strategy 138, owner:nobody -50, owner:authority 50, owner:strategy 54, important 139
us in	social 46, important 36
use	email 51, reports 59, research -35, support 64, important -39
use per	reports 49, important -31
use the	email 47, support 82
used	research 101, important -30
user	hr -89, software 81, support 143, important -66
users	sales 106, software 66, important 118
uses	design -61, it 124, legal 109, important 58
ushers	design -37, events 246
usual	email 94
usuario	software 80, important 67
utilisation	media -34, reports 143
utility	vendors 53
vacancy	hr 114, important 142
vaccination	health -65, travel 75
vaccinations	important -49
vaga	hr 72, important 93
vale	support 218, owner:nobody 44, important -61
valid	bookkeeping -60, research 141, important -95
validation	data_entry -39, software 85, important 92
valider	design -72, strategy 77, important 69
valla	important 46
van	bookkeeping 64, repairs -44, shipping 174, important -92
vans	content 47
variable	important -37
variants	sales 61, important 46
vases	shipping 73, owner:nobody 37, important -41
vasos	vendors 50, important -30
vat	website 113
vaughans	calls 46, important 30
vazamento	important 51
vazio	important 33
vecinos	email 66
vegan	market_research 59, seo 114, shopping -75, support 107, important -43
vegetables	shopping 89
venda	crm -57, sales 92
vendas	reports 34, important -63
venta	sales 46
ventas	important -70
ventes	reports 73, important -58
venue	events 33
venues	events -43, research 103
ver	email 35
vera	hr 80, owner:nobody -67, owner:confidential 70, important 37
verabredung	scheduling 53
vereinbaren	scheduling 56
verfolgen	shipping 62, important -43
vergleich	research 31
vergleichen	research 112
verlangern	travel 43, important 101
vernissage	bookkeeping -35, events 266, important -55
verriere	sales -77, vendors 118, important -100
versand	shipping 60
verschriftlichen	transcription 233, owner:nobody 38, important -37
versicherung	research 79, important -74
version	content 190, database -52, design 84, media 121, website -65, important -75
version of	design 81, media 106, software -36, website -43, important -60
versions	strategy 85, owner:nobody -86, owner:authority 91, important 120
versus	bookkeeping -47, reports 186, seo 73, important -110
verteilen	filing -76, meetings 118
vertical	media 120
vertraulich	strategy 52, owner:nobody -32, owner:confidential 50
vests	events 116
vet	calls 43
veut	support 48
viagem	important -99
viaje	travel 66, important -87
vide	software 109, important 71
video	media 123, owner:nobody 71, owner:own_study_or_hobby -41, important -38
viejos	filing 33, important -57
vieux	filing 59, it -47, important -71
view	scheduling -87, software 121, important 171
viewing	email -54, reminders 79
vignette	travel 120, important -37
ville	sales 66, important 31
vineyard	media 45
violin	learning -36, support 58, owner:nobody 32, owner:own_study_or_hobby -31, important 64
virus	important 72
vis	events 116
visa	legal 81, important 100
visible	software 120, important 39
visit	events 111, health 41, learning 83, sales 127, scheduling 61, software -50, strategy -36, support -111, important -34
visita	design 31
visitenkarten	design 33
visitor	learning -94, office 196, scheduling -56
visitors	calls 40, meetings 91, office 121, reports 61, seo 48, website -32, owner:nobody 37, important -68
visits	scheduling 145, strategy -61, owner:nobody 60, owner:strategy -42, important -78, recurring 55
visto	legal -33, strategy 141, travel -53, owner:nobody -116, owner:authority 126, important 82
visual	design 251, newsletter -72
visuel	design 76
vita	content 322
vitamins	health -82, shopping 229, owner:nobody 63, owner:health -43, important -64, recurring -32
vitres	household 54
vizinhos	email 65, important -61
vlog	media 95
vocabulary	learning 109, repairs -71
voice	content 151, meetings -37, transcription 82, important -31
voicemail	calls 239, email -196, it 84
voiceover	media 49
voisins	email 57
voiture	travel 113
volet	repairs 188, important -48
vollmacht	family -53, legal 73, owner:nobody 62, owner:family -57
volta	support 42
voluntarios	email 252, owner:nobody 38, important -51
volunteer	events 80
volunteers	events 47
volver	calls -63, sales 89, important 142
vom	email 123, social 45, support -37, important -38
von	hr 53, support 163, owner:nobody -35, owner:confidential 69
voos	travel 33
voranmeldung	important 56
vorsorge	health 42, owner:nobody -81, owner:health 85, important 46
vorsteuer	bookkeeping 30
vote	scheduling -40, strategy 120, owner:nobody -96, owner:authority 103, important 76
voucher	bookkeeping 144, design 126, family -31, newsletter 44, software 47, strategy -33, support 58, owner:nobody 63, important -45
vouchers	bookkeeping 141, scheduling -62
vous	data_entry -36, email 76, scheduling 72
voyage	important 90
vpn	it 55
vuelta	travel 46
w	email 33, meetings 34, important -47
wage	bookkeeping 95, important 62
wages	bookkeeping 38, important 62, recurring 100
wait	important -32
waiting	data_entry -43, it 77, meetings -33, office -39, sales -56, scheduling 193, owner:nobody -37, owner:authority 37
waiting room	it 64
waits	important 32
wales	sales 80, important 39
walk	health 39, meetings 79, important -46, recurring -43
walking	market_research 104, travel 60, important -35
wall	repairs 32, owner:nobody 37, important -143
wallpaper	repairs 269, shopping -62
wann	scheduling 157, shopping -78
want	bookkeeping -46, software 114, support 57, owner:family -31, owner:strategy 56, important 121
want to	software 97, strategy 41, support -64, owner:strategy 52, important 32
wanted	email 42, important -71
wants	bookkeeping -133, legal 94, sales 113, strategy -44, support 123, owner:nobody 50, important 146
war	email -78, transcription 146
wardrobe	household 50
warehouse	office -82, shipping 242
warm	shopping 36, vendors 54, important 84
warmepumpe	research 119
warmes	shopping -44, support 85, important 96
warn	hr 82, software 124, owner:hiring_and_firing 82, important 129
warning	email -88, hr 189, legal 157, software -30, website 43, important 134
warranty	bookkeeping -72, legal -73, reminders 80, research 108, support 255, important -89
was	meetings 90, reports 48, research 117, support 80, vendors 55, owner:nobody 31, important -53
waschmaschine	repairs 136, important -51
wash	errands 94, household 133, repairs -40
wash the	errands -37, household 81
washed	errands 74
washing	repairs 95, important -50
washing machine	repairs 81, important -38
wasser	shopping -44, support 85, important 96
wasserhahn	repairs 183, important -57
waste	office 64, research -71, vendors 242
watch	errands 34, family 82, learning -49, research 75, shopping 76, owner:family 87, owner:own_study_or_hobby -40, important 40
water	design -34, it -101, meetings 114, office 209, repairs 70, reports 40, important -44, recurring 38
water the	recurring 32
watercolour	learning 267, owner:nobody -68, owner:own_study_or_hobby 104
waters	household -48, office 88
way	research -115, strategy 179, travel 86
we	content 50, email 51, events -63, family 64, hr 70, legal 68, market_research -52, media -32, meetings 31, repairs -48, reports 79, research 70, sales 53, seo 42, shopping -78, social 41, software -67, strategy 154, vendors -65, website -44, owner:nobody -85, owner:authority 82, owner:health -50, owner:own_study_or_hobby -36, owner:strategy 32, important 129, recurring -58
we are	email 49, household 74, sales 60
we do	hr 46, scheduling 48, owner:confidential 62, owner:strategy -34
we have	reports 52, research 63, owner:nobody 40, important -31
we need	research 79, shopping -41
we offer	sales 68, important 38, recurring -34
we spend	bookkeeping 53, strategy 45, owner:nobody -48, owner:authority 56
we want	strategy 42, owner:strategy 54
weak	content -49, it 36, seo 68
weapon	software 309
web	website 89, important 144
webcam	media 94
webflow	health -53, website 354
webhook	automation 227, software -127, important -63
webseite	website 43
website	design 39, scheduling -43, website 55
websites	market_research 113, website -40
wechseln	vendors 66, important -39
wedding	media 30, sales 61, travel 37, owner:nobody -54, owner:family 63, important 106
weddings	owner:authority -30, owner:strategy 72
wednesday	scheduling 103
wednesdays	health 57, owner:nobody -34, owner:health 43, important -41, recurring -34
weed	data_entry -51, filing 64, household 31
weeds	household 37
week	bookkeeping -32, calls -44, content 71, crm 38, filing -34, health 94, household 44, hr 69, office -39, sales -32, scheduling 243, shopping -48, strategy -69, owner:health 96, important -141, recurring -70
week in	crm 37
week's	scheduling 91, strategy -50, owner:nobody 48, owner:strategy -37, important -64, recurring 56
weekday	scheduling 72
weekend	events 162, office -32, important -77
weekly	email 70, it -37, reports 32, important -71, recurring 43
weeks	reminders 85, social 33, support 56
wegen	important -31
wegfahren	errands 220, important -41
weight	email 34
weights	content -59, data_entry 138
weihnachtsfeier	events 62
weimar	learning 65, owner:nobody -70, owner:own_study_or_hobby 87, important 167
welche	research 79, important -74
welcome	content 48, learning -40, newsletter 98, office 107, social 59, owner:nobody 47, important -83
wellies	shopping 217
wells	travel 94
welpenkurs	content -58, social 113
went	support 58, vendors 45, important 212
wer	scheduling 157, shopping -78
werden	seo 78, important -30
west	design -51, newsletter 75
wettbewerb	market_research 318
what	bookkeeping 35, content -67, data_entry -59, design -30, errands -57, events 167, family -92, household -38, hr 88, it -39, legal 46, market_research 103, meetings 101, newsletter 39, office -30, repairs -44, research 184, sales 129, scheduling -66, seo -42, shipping -30, shopping -76, social 109, software -95, transcription 105, travel -61, vendors -57, website -67, owner:nobody 48, owner:authority -49, owner:confidential 106, owner:health -38, owner:family -96, owner:own_study_or_hobby -32, owner:strategy 78, important 86, recurring -72
what can	recurring -34
what did	bookkeeping 85, email 48, meetings 47, strategy -31, important -46
what do	bookkeeping -47, market_research 142, research 93, shopping -42, support 60, owner:hiring_and_firing -30, owner:confidential 46, owner:strategy 55
what is	bookkeeping 46, email 61, hr 73, software -44, support -74, transcription 90, owner:nobody -43, owner:confidential 54, important 70
what was	meetings 79, reports 50, website -31
what would	sales 55, strategy 98, owner:nobody -48, owner:strategy 74, important 73
wheel	repairs 233
when	automation 144, content -60, email -36, health -37, office 46, shipping 89, software 143, strategy -35, vendors 103, owner:nobody 58, important -113
when i	content -43, software 62
when plan	office 49, important -30
where	bookkeeping 59, email 107, family 70, filing 67, hr -48, learning -38, legal -52, research 223, sales -31, seo 50, support 47, owner:nobody 43, owner:family 58, owner:own_study_or_hobby -39, important -218
where do	family 92, seo 49, owner:nobody -38, owner:family 75
where is	bookkeeping 80, filing 65, important -36
where to	email 53, owner:nobody 33
whether	email 38, legal 49, scheduling -41, support 106
whether the	legal 40, support 87, important 44
which	content -46, data_entry 102, email -39, errands -32, household -32, legal -38, newsletter 105, reports 63, scheduling -34, seo -31, social 118, software -66, strategy 186, travel 57, owner:nobody -121, owner:authority 76, owner:strategy 103, important 53
while	calls 44, email -35, household 94, important -84
white	media 41, software 50, important 71
whiteboard	office 238, important -32
whitmores	email 90, important 86
who	automation -32, bookkeeping 49, content 59, crm 61, data_entry 57, design -89, errands -55, events 123, filing -31, health -56, household -72, hr 125, it 172, learning -63, legal -38, market_research 104, media -48, meetings 128, newsletter 42, office 117, repairs -76, reports -77, research 144, scheduling -47, seo -34, shipping -50, shopping -40, social -35, software -81, strategy -86, support -41, travel -65, vendors 49, website -38, owner:nobody 76, owner:hiring_and_firing 178, owner:health -54, owner:own_study_or_hobby -61, owner:strategy -72, important -54
who are	market_research 55, strategy 34
who can	research 61, vendors 69, important -66
who does	events 43, research 100
who gets	hr 128, newsletter -30, owner:nobody -110, owner:hiring_and_firing 136, important 153
who is	bookkeeping 84, important 33
whoever	email 56
whole	scheduling 91
wholesale	events -31, sales 278
wholesaler	sales 53, important 100
whose	sales -53, strategy 101, owner:nobody -36, owner:authority 127, owner:strategy -56
why	email 61, research -133, seo 74, software 134, strategy -33, important -49
why the	email 49, research -101, software 121
wi	it 36
wide	shopping 98
widget	software 59, website 67, important -85
wife	email 52, important -37
wifi	it 91, owner:nobody 36, important -59
will	bookkeeping -44, legal 280, support 33, owner:nobody 35, important 143
win	sales 135, support -47, important 128
windeln	shopping 260, owner:nobody 36, important -79
window	design 107, legal -37, office -31, repairs 44, shopping -36, travel 112, vendors 47, important -49
windows	design 32, household 263, owner:nobody 30, important -48
windowsill	household 270
wine	events 108, health -33, office -49, scheduling 87, shopping 32
winner	sales -42, shipping 37, strategy 91, owner:nobody -81, owner:authority 84, important 34
winter	content 57, email -50, newsletter 82, important -60
wipers	repairs 93
wishes	important -41
with	automation 42, bookkeeping -258, content -41, crm -41, data_entry -111, database -78, design 121, email 36, family 410, household -139, hr 114, it -89, learning -65, legal -120, market_research -54, media -60, meetings 209, office -110, repairs -104, reports 46, research 82, scheduling 125, seo -54, shipping -68, shopping -123, social 66, software -47, strategy 146, travel 71, vendors 155, owner:nobody -175, owner:authority -109, owner:hiring_and_firing 36, owner:confidential 87, owner:health -88, owner:family 268, owner:own_study_or_hobby -121, owner:strategy 101, recurring -76
with my	health 45, strategy 54, owner:confidential 63, important 121
with our	design 94, scheduling -72, strategy 52, owner:nobody -35, owner:strategy 47
with the	bookkeeping -49, email -46, errands 40, events 39, family 98, filing 33, household -74, hr -84, legal -81, meetings 211, office -55, repairs -43, sales 80, scheduling 86, software -35, strategy 93, support -44, vendors 100, owner:authority -54, owner:hiring_and_firing -78, owner:family 85, owner:own_study_or_hobby -44, owner:strategy 92, important -113, recurring -35
withdraw	legal 185, shopping -55, important 165
within	research 55
without	automation 144, data_entry -91, database 71, it -54, scheduling -31, software 80, support 59
wizard	data_entry -70, software 121, important 142
wochenende	email 73
wok	shopping 102, strategy -38
won	crm 41, important -32
wood	household 116, repairs -60
wool	shopping 130
word	bookkeeping -56, email 54, strategy 114, transcription 87, website -31, owner:nobody -104, owner:authority 122, important 77
wording	content 74
wordpress	website 41
words	content 100, learning -53, seo 64, owner:nobody 41, owner:own_study_or_hobby -34
words for	content 45
work	automation 60, legal 166, scheduling -32, software 71, travel -147, owner:nobody 34, important 109
worker	hr 117, legal -111, software 248, vendors -32, important 66
workflow	automation 102
working	hr 158, research 31, important 101
works	meetings 99, important -52
workshop	bookkeeping -34, events 81, office 47, reports -40, sales -32, strategy 71, owner:nobody -88, owner:strategy 98, important 141
worn	bookkeeping -31, repairs 210, software -80
worth	travel 151, owner:nobody 33, important -69
would	email -60, family -34, sales 69, scheduling 87, strategy 120, owner:nobody -53, owner:strategy 92, important 101
wrap	shipping 158
wrapping	design 131, filing -30, shopping 114, owner:nobody 35, important -50
wreath	errands 57
wrist	health 75, owner:health 70, important 48
wristbands	events 263, owner:nobody 42, important -49
write	content -151, data_entry -33, email 171, family 106, hr 72, meetings 96, office 41, sales 85, social -36, strategy -45, transcription 106, vendors -37, website -46, owner:nobody -47, owner:family 95, important 116
write the	content -40, hr 80, office 47, important 179
write to	email -93, family 100, sales 75, owner:nobody -74, owner:family 82, important 38
writes	content 116
wrong	bookkeeping -41, data_entry 77, events -45, family -32, health 50, hr 65, support 261, website 96, owner:confidential 45, owner:health 52, owner:family -33, important 233
wrongly	software 78, important 47
x	email 106, shipping -38, important -33
y	automation 117, data_entry -55, travel 44
yard	errands 160, household -84
year	bookkeeping -49, crm 45, household -51, legal -33, reports 261, strategy 173, owner:nobody -140, owner:strategy 173, important 137
year's	calls 40, email 138, scheduling -35, social -39, strategy 85, owner:nobody -50, owner:strategy 71, important 58
yearbook	design 112
yearly	legal -30, sales 92
years	events 33, filing 34, strategy 177
yes	hr 153, owner:nobody -115, owner:hiring_and_firing 133, important 142
yes or	hr 64, strategy -46, owner:authority -40, owner:hiring_and_firing 53
yesterday	meetings 118, important -34
yoga	market_research 79, important -188, recurring -48
york	research 115
you	calls -41, email 52, research -41, scheduling 118, shipping -50, strategy 155, support 62, owner:nobody -90, owner:authority 134, important 56
your	bookkeeping -43, email -38, strategy 165, owner:nobody -101, owner:authority 106, important 83
yours	email 42, important -71
youtube	media 127, important -62
yusuf	hr 89, important -38
zahlen	bookkeeping 49, reports -41, important -119
zahlerstande	data_entry 54, recurring 210
zahnarzt	important 39
zap	automation 294
zara	email 62, important -31
zaun	important 30
zeile	software 65, important 51
zeit	scheduling 157, shopping -78
zelt	events 219, important -30
zelten	family 77, owner:family 56, important -42
ziele	strategy 72, owner:strategy 35, important 35
zielgruppe	market_research 311, repairs -32
zip	support 67, important 43
zoho	crm 45
zollerklarung	shipping 52, important 197
zone	scheduling 69
zoo	email -48, family 267, newsletter 100, travel -31, owner:nobody -68, owner:family 130, important -86, recurring 56
zoom	it 152, scheduling 60, software -91, important -41
zu	database 195, owner:nobody 38, important -48
zug	travel 33
zugange	it 150
zugverbindung	travel 144
zum	content 126, email -82, social 105, support 111, owner:nobody 47
zur	errands -96, shipping 150, important -47
zuruck	bookkeeping 134, errands 92, support 46, owner:nobody 50, important 107
zuruckholen	sales 231, owner:nobody 30, important 133
zuruckrufen	calls 37
zuruckzahlen	bookkeeping 131, important 134
zuschuss	research 119
zweiter	strategy 182, owner:nobody -108, owner:strategy 154, important 111
"""
