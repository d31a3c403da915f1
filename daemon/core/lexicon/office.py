"""Pure. Work at a desk: mail, calendar, travel, paper, lists, looking things up."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

OFFICE_WORK: Table = {
    "email": {
        3: (
            "email* e_mail* inbox* unread mailbox* unsubscrib* canned_response* ^reply ^respond ^answer "
            "write_back out_of_office voicemail* autoresponder correspondence gmail outlook"
        ),
        2: (
            "reply replies replying respond* answer* follow_up* following_up chase* nudge* mail mails "
            "message* write_to ^write_to ^tell ^inform ^notify ^remind get_back_to get_back "
            "thank_you_note* thank_you_letter* ^ask ^email let_know let_them_know confirm_with ^forward "
            "forward_to ^contact ^ping reach_out* acknowledge* ^send ^fwd ^confirm check_with ^thank "
            "letter letters please_send"
        ),
        1: (
            "send inform remind contact forward touch_base ask confirm hear_from tell note_to rsvp "
            "please_let congratulat* regards please slack whatsapp"
        ),
    },
    "calls": {
        3: (
            "phone_call* call_back ring_back ring_up cold_call* return_call* ^call ^phone ^ring answer_phone*"
        ),
        2: "call calls calling phone ring dial telephone",
    },
    "scheduling": {
        3: (
            "schedul* reschedul* appointment* calendar* doodle calendly book_a_meeting book_meeting* "
            "set_up_a_call set_up_a_meeting set_up_meeting* setup_meeting* arrange_a_meeting "
            "arrange_meeting* find_a_time find_a_slot find_a_date double_book* diary agenda_planning "
            "time_slot* date_poll set_up_time arrange_call* set_up_call* meeting_invite* "
            "calendar_invite* block_time block_off available_times arrange_a_call arrange_a_time"
        ),
        2: (
            "arrange* slot slots availability book_a_table book_table reservation* reserve* booking "
            "move_the_meeting postpone* invite invites ^book ^arrange free_when who_is_free block_out "
            "make_an_appointment cancel_meeting juggl*"
        ),
        1: (
            "meeting* book bookings cancel* plan_a_date date_for what_time when_can time_for session* "
            "available zoom interview* conference_call*"
        ),
    },
    "meetings": {
        3: (
            "minutes meeting_note* meeting_prep* agenda take_notes prepare_meeting* meeting_preparation "
            "briefing_note* prepare_for_meeting meeting_minutes prep_for_meeting prepare_agenda"
        ),
        2: (
            "stand_up standup* meeting* board_meeting* check_in* one_on_one 1_1 notes_from catch_up* "
            "briefing* weekly_meeting team_meeting* sync_with kickoff kick_off workshop_prep prep_for* "
            "talking_points retro retrospective*"
        ),
        1: "discuss* notes prepare prep sync attend* present review_meeting call_with",
    },
    "travel": {
        3: (
            "flight* hotel* travel* itinerar* visa visas airbnb train_ticket* boarding_pass* "
            "rental_car* car_rental* airport* layover* airline* hostel* journey* accommodation* lodging "
            "plane_ticket* book_tickets fly_to passport* trip trips car_hire cruise*"
        ),
        2: (
            "train trains luggage vacation* packing_list miles holiday_booking taxi uber shuttle* "
            "stay_in check_me_in road_trip* bus_ticket* sleep_in getaway pick_up_from_airport "
            "hotelroom* plane"
        ),
        1: "ticket tickets conference abroad drive_to holiday holidays tour",
    },
    "transcription": {
        3: "transcri* dictation* type_up* types_up typing_up subtitles_from verbatim",
        2: "audio_file* recording* dictate* proofread_transcript",
    },
    "reminders": {
        3: "reminder reminders ^remind_me remind_me",
        1: "remember remind don't_forget dont_forget",
    },
    "filing": {
        3: (
            "filing file_the file_away paperwork_folder* archive_the document_folder* scan_the scan_and "
            "scans shred* organize_files organise_files organize_folder* organise_folder* digitise* "
            "digitize* tidies_folders google_drive_folder* filing_cabinet* clean_up_files"
        ),
        2: (
            "folder folders scan scanning archive* paperwork laminate* sort_paper* drive_folder* "
            "dropbox rename_files file_papers"
        ),
        1: "documents papers print printing copies photocopy* google_drive file_for binder* sort",
    },
    "data_entry": {
        3: (
            "data_entry enter_data data_input input_data key_in typing address_list* contact_list* "
            "mailing_list_cleanup clean_up_list* duplicate_contact* merge_duplicates deduplicat* "
            "enter_into data_clean* update_spreadsheet*"
        ),
        2: (
            "spreadsheet* excel google_sheet* sheet sheets csv table_of update_list* log_the enter_the "
            "duplicates update_contact* inventory_list* tables postcodes fill_in fill_out airtable "
            "master_list"
        ),
        1: (
            "data lists enter import_list form forms attendance* survey_result* tally list_of update "
            "database update_the_list tracker log"
        ),
    },
    "reports": {
        3: (
            "monthly_report* weekly_report* report_for dashboard* kpi kpis reporting status_report* "
            "quarterly_report* sales_report* financial_report* annual_report* forecast_spreadsheet"
        ),
        2: (
            "report reports statistic* metrics figures analytics_report* pivot* numbers summary_of "
            "variance usage_report* chart charts position_report* spreadsheet_report*"
        ),
        1: "summary summaries compile* analysis analyze* analyse* numbers_for track tracking stats",
    },
    "crm": {
        3: (
            "crm hubspot salesforce pipedrive zoho crm_record* lead_list* contact_records "
            "customer_records pipeline_update"
        ),
        2: ("contacts leads_list client_records client_list* customer_list* update_pipeline prospects_list"),
        1: "pipeline contact_details",
    },
    "research": {
        3: (
            "research* find_out compare* comparison* look_into look_up look_for competitor_price* "
            "shortlist investigate* evaluate_options find_a_good best_options pros_and_cons digs_up "
            "web_search"
        ),
        2: (
            "^find ^investigate ^google ^explore ^check_out options alternatives recommend* ^compare "
            "^evaluate who_are what_are which_is is_there are_there where_can how_to how_much "
            "quote_comparison facts feasib* ^read_up source_for find figure_out"
        ),
        1: (
            "explore check_if study evaluate* what_is search* learn_about review_options benchmark* "
            "list_of_possible is_it_possible"
        ),
    },
}
