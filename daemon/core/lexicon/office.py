"""Pure. Work at a desk: mail, calendar, travel, paper, lists, looking things up."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

OFFICE_WORK: Table = {
    "email": {
        3: (
            "confirm_receipt acknowledge_receipt receipt_of_this signed_page page_back by_fax fax_to "
            "fax_me fax_the regards_to tell_the_others out_of_office_note email* e_mail* inbox* unread "
            "mailbox* unsubscrib* canned_response* ^reply ^respond ^answer write_back out_of_office "
            "voicemail* autoresponder correspondence gmail outlook"
        ),
        2: (
            "get_me_the_phone please_pass please_call please_let_me give_me_a_call please_make_sure "
            "please_get please_add add_me introduce introduction* invitation_reply any_questions "
            "comments_by feedback_by heads_up reply replies replying respond* answer* follow_up* "
            "following_up chase* nudge* mail mails message* write_to are_you_free are_you can_you "
            "could_you would_you distribution_list thanks_for thank_you ^write_to ^tell ^inform ^notify "
            "^remind get_back_to get_back thank_you_note* thank_you_letter* ^ask ^email let_know "
            "let_them_know confirm_with ^forward forward_to ^contact ^ping reach_out* acknowledge* "
            "^send ^fwd ^confirm check_with ^thank letter letters please_send"
        ),
        1: (
            "attachment attached please_find ^please ^could ^would ^can ^do ^let's hi hello dear best "
            "cheers your you me sincerely thanks send inform remind contact forward touch_base ask "
            "confirm hear_from tell note_to rsvp please_let congratulat* regards please slack whatsapp"
        ),
    },
    "calls": {
        3: (
            "hotline phone_tree skype_call phone_call* call_back ring_back ring_up cold_call* "
            "return_call* ^call ^phone ^ring answer_phone*"
        ),
        2: "call calls calling phone ring dial telephone",
    },
    "scheduling": {
        3: (
            "set_up_a_time add_to_calendar my_calendar on_my_calendar set_a_date pick_a_date "
            "change_appointment shift_the_meeting free_for_lunch free_on doctor's_appointment "
            "dentist_appointment dr_appointment vet_appointment make_an_appointment make_appointment "
            "interviews_with get_an_appointment get_appointment find_a_date meeting_date "
            "push_our_meeting push_the_meeting move_our_meeting double_booked week_after_next i_am_out "
            "reservar_mesa schedul* reschedul* appointment* calendar* doodle calendly book_a_meeting "
            "book_meeting* set_up_a_call set_up_a_meeting set_up_meeting* setup_meeting* "
            "arrange_a_meeting arrange_meeting* find_a_time find_a_slot double_book* diary "
            "agenda_planning time_slot* date_poll set_up_time arrange_call* set_up_call* "
            "meeting_invite* calendar_invite* block_time block_off available_times arrange_a_call "
            "arrange_a_time"
        ),
        2: (
            "appt appts reserve_room book_room book_a_room time_to_talk time_to_meet meet_on lunch_with "
            "coffee_with dinner_with arrange* slot slots availability book_a_table book_table "
            "reservation* reserve* booking move_the_meeting postpone* invite invites ^book ^arrange "
            "free_when who_is_free block_out cancel_meeting juggl*"
        ),
        1: (
            "meet when lunch coffee meeting* book bookings cancel* plan_a_date date_for what_time "
            "when_can time_for session* available zoom interview* conference_call*"
        ),
    },
    "meetings": {
        3: (
            "conference_call_notes kick_off_meeting board_meeting handout_for_meeting client_visit "
            "prepare_folder minutes meeting_note* meeting_prep* agenda take_notes prepare_meeting* "
            "meeting_preparation briefing_note* prepare_for_meeting meeting_minutes prep_for_meeting "
            "prepare_agenda"
        ),
        2: (
            "briefing stand_up standup* meeting* board_meeting* check_in* one_on_one 1_1 notes_from "
            "catch_up* briefing* weekly_meeting team_meeting* sync_with kickoff kick_off workshop_prep "
            "prep_for* talking_points retro retrospective*"
        ),
        1: "team_call discuss* notes prepare prep sync attend* present review_meeting call_with",
    },
    "travel": {
        3: (
            "flight* hotel* travel* itinerar* visa visas airbnb train_ticket* boarding_pass* "
            "rental_car* car_rental* airport* layover* airline* hostel* journey* accommodation* lodging "
            "plane_ticket* book_tickets fly_to trip trips car_hire cruise*"
        ),
        2: (
            "backpack camping hiking_trip travel_insurance passport_renewal esta jet_lag suitcase "
            "currency exchange_money hike tent sleeping_bag* beach ski_trip passport* train trains "
            "luggage vacation* packing_list miles holiday_booking taxi uber shuttle* stay_in "
            "check_me_in road_trip* bus_ticket* sleep_in getaway pick_up_from_airport hotelroom* plane"
        ),
        1: "pack packing summer_trip ticket tickets conference abroad drive_to holiday holidays tour",
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
            "deal_ticket update_records contact_sheet fix_list master_list mail_merge phone_list "
            "distribution_spreadsheet list_of_all phone_numbers list_of_participants participant_list "
            "attendee_names attendee_list attendees_list email_addresses address_book addresses "
            "contact_details mailing_addresses membership_list member_list csv_export inventory_sheet "
            "price_sheet stock_list update_the_list log_hours register_participants catalog* tagging "
            "categorize categorise label_data data_from transfer_data copy_data data_entry enter_data "
            "data_input input_data key_in typing address_list* contact_list* mailing_list_cleanup "
            "clean_up_list* duplicate_contact* merge_duplicates deduplicat* enter_into data_clean* "
            "update_spreadsheet*"
        ),
        2: (
            "spread_sheet worksheet roster database_entry curves volumes fill_out rows columns "
            "data_sheet spreadsheet* excel google_sheet* sheet sheets csv table_of update_list* log_the "
            "enter_the duplicates update_contact* inventory_list* tables postcodes fill_in airtable"
        ),
        1: (
            "data lists enter import_list form forms attendance* survey_result* tally list_of update "
            "database tracker log"
        ),
    },
    "reports": {
        3: (
            "position_report* risk_report* year_end_report report_on_sales statistics statistics_of "
            "visitor_numbers figures quarterly_figures monthly_numbers sales_numbers sales_figures "
            "spreadsheet_with stats_for budget_vs actuals variance cost_overview overview_of "
            "year_over_year breakdown monthly_report* weekly_report* report_for dashboard* kpi kpis "
            "reporting status_report* quarterly_report* sales_report* financial_report* annual_report* "
            "forecast_spreadsheet"
        ),
        2: (
            "p_and_l forecast forecasts projections headcount_report benchmark_report report reports "
            "statistic* metrics analytics_report* pivot* numbers summary_of usage_report* chart charts "
            "spreadsheet_report*"
        ),
        1: "summary summaries compile* analysis analyze* analyse* numbers_for track tracking stats",
    },
    "crm": {
        3: (
            "lead_status customer_profiles customer_segment* mailing_segments crm hubspot salesforce "
            "pipedrive zoho crm_record* lead_list* contact_records customer_records pipeline_update"
        ),
        2: ("contacts leads_list client_records client_list* customer_list* update_pipeline prospects_list"),
        1: "pipeline contact_details",
    },
    "research": {
        3: (
            "shop_around list_options price_check research* find_out look_into look_up look_for "
            "competitor_price* shortlist investigate* evaluate_options find_a_good best_options "
            "pros_and_cons digs_up web_search"
        ),
        2: (
            "ideas_for inspiration_for looking_for possible_locations check_prices check_whether "
            "sources references where_to what_to which how_do is_it compare* comparison* ^investigate "
            "^google ^explore ^check_out options alternatives recommend* ^compare ^evaluate who_are "
            "what_are which_is is_there are_there where_can how_to how_much quote_comparison facts "
            "feasib* ^read_up source_for figure_out"
        ),
        1: (
            "why whether find ^find explore check_if study evaluate* what_is search* learn_about "
            "review_options benchmark* list_of_possible is_it_possible"
        ),
    },
}
