"""Pure. What only the owner can do; a weight of 3 is enough, a negative one speaks for handing it over."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

OWNER: Table = {
    "authority": {
        3: (
            "for_approval for_your_approval sign_timesheet approve_timesheet my_vote your_signature "
            "my_signature her_signature_owner need_your_decision awaiting_your_approval "
            "whether_we_should_proceed go_or_no_go go_ahead_or accept_the_terms do_you_accept "
            "your_recommendation wants_your do_you_agree your_okay yes_or_no which_one_do_you "
            "do_we_want sign_off sign_the sign_contract* sign_lease sign_papers sign_agreement* approve "
            "approval_of my_approval needs_my needs_your_approval your_approval my_decision ^decide "
            "^approve decide_whether decide_if decide_on authoris* authoriz*_payment only_i only_me "
            "signature_needed ^sign final_decision my_okay final_approval i_have_to_decide "
            "i_need_to_decide your_decision ask_for_your_approval please_approve please_sign "
            "for_your_signature make_a_decision don't_answer_without_me without_me my_call need_your_ok"
        ),
        2: "should_we sign signature decision make_decision",
        0: "sign_in sign_out sign_language sign_on sign_up sign_for_package agree_to_terms_checkbox",
    },
    "hiring and firing": {
        3: (
            "hire_first let_go make_an_offer second_interview first_interview interview_second "
            "interview_first interview_candidates exit_interview ^fire hire hiring resignation "
            "about_the_resignation dismiss* terminate_employ* job_interview* interview_candidate* "
            "interview_applicant* performance_review* salary_negotiat* salary_raise pay_raise "
            "give_notice_to lay_off layoff* appraisal* promotion_for promote_ choose_candidate "
            "pick_candidate about_his_performance about_her_performance job_offer_to offer_the_job "
            "extend_offer resignation* candidate_interview* new_hire_decision conflict_between"
        ),
        2: (
            "candidate candidates 1_1 one_on_one one_to_one_with shortlist_candidates talk_with_team "
            "interview_with"
        ),
        0: (
            "fire_inspection fire_alarm* fire_extinguisher* fire_drill fire_safety fire_pit fire_up "
            "fire_wall fire_event fire_place fire_exit fire_department new_hire new_hires let_go_of "
            "car_hire bike_hire hire_a_car hire_car hire_van hire_a_van hire_bikes hire_movers "
            "hire_a_cleaner hire_cleaner* hire_photographer hire_a_photographer hire_band hire_a_band "
            "hire_dj hire_a_dj hire_plumber hire_contractor* hire_a_contractor hire_lawyer "
            "hire_a_lawyer hire_tent hire_equipment hire_a_nanny hire_babysitter hire_caterer hire_bike "
            "give_notice_to_landlord notice_to_landlord give_notice_at give_notice_for_flat "
            "give_notice_to_the_landlord"
        ),
    },
    "confidential": {
        3: (
            "marriage_counsel* custody will_and_testament in_private with_you_in_private my_raise "
            "make_a_will journalist* press_inquir* before_the_rest keep_this_between don't_tell "
            "do_not_tell nobody_knows confidential* delicate strictly_private secret eyes_only "
            "personal_conversation difficult_conversation hard_conversation apologise_to apologize_to "
            "breakup divorce private_matter not_speaking condolence* heart_to_heart honest_talk "
            "talk_to_my_wife talk_to_my_husband hard_talk sensitive_conversation"
        ),
        2: "about_his about_her about_their his_drinking her_drinking private sensitive apolog*",
        0: "confidentiality_agreement",
        1: "talk_to speak_to speak_with talk_with",
    },
    "health": {
        3: (
            "therapist_appointment my_therapist go_swimming go_for_a_walk go_for_a_swim take_a_walk "
            "10_push_ups push_ups pushups squats sit_ups 10k get_massage massage meditate "
            "breathing_exercise* blood_test annual_physical skin_check mammogram blutabnahme go_to_bed "
            "wake_up get_up_early brush_teeth floss skincare nap relax self_care lose_5 lose_10 lose_3 "
            "run_a_marathon run_a_5k run_a_10k run_5k run_10k go_run run_marathon morning_run "
            "evening_run run_3 run_2 run_4_miles run_every run_daily run_with gym workout* work_out "
            "^exercise exercises physio* therapy therapist meditat* yoga jogging go_running "
            "go_for_a_run go_to_the_gym go_to_gym take_medic* take_pills take_my take_vitamins "
            "sleep_more lose_weight drink_water drink_more_water my_checkup doctor_visit go_to_doctor "
            "go_to_the_doctor go_to_dentist go_to_the_dentist see_a_doctor see_doctor get_vaccinat* "
            "stretch* quit_smoking eat_healthy eat_better dermatologist surgery marathon donate_blood "
            "cardio dentist_appointment doctor's_appointment doctor_appointment doctors_appointment "
            "dr_appointment ^swim ^dentist hair_cut get_a_haircut get_haircut haircut eye_exam"
        ),
        2: "physical fitness ^run ^walk dentist doctor diet weight checkup sleep hair",
        0: (
            "run_payroll run_report* run_a_report run_test* run_script* run_the_numbers run_ads "
            "run_campaign* run_a_survey run_out run_through run_tests run_migration* run_query "
            "run_backup* run_errands run_over run_time run_diagnostics walk_through walkthrough "
            "walk_the_dog walk_dog walk_dogs exercise_sheet run_update* run_server run_a"
        ),
    },
    "family": {
        3: (
            "swimming_lessons soccer_practice soccer_game school_concert attend_wedding "
            "brother's_wedding sister's_wedding friend's_wedding cousin's_wedding family_reunion "
            "recital graduation funeral baptism christening take_kids take_the_kids drop_off_kids "
            "drive_kids drinks_with brunch_with birthday_dinner coffee_with_mom lunch_with_dad "
            "play_date skype_with facetime mom's_birthday mum's_birthday dad's_birthday "
            "grandma's_birthday maths_test date_night with_the_kids with_kids with_my_kids with_my_wife "
            "with_my_husband with_mom with_mum with_dad school_play parent_teacher parents_evening "
            "bedtime ^visit_mom visit_mum visit_dad visit_parents visit_my visit_grandma visit_grandpa "
            "call_mom call_mum call_dad call_grandma call_grandpa call_my_mother call_my_father "
            "call_my_sister call_my_brother call_mother call_father call_sister call_brother "
            "call_my_wife call_my_parents call_parents time_with_family family_dinner family_time "
            "from_school from_kindergarten from_daycare pick_up_the_kids pick_up_kids pick_kids "
            "kindergarten pick_up_son pick_up_daughter quality_time play_with_the anniversary_dinner "
            "dinner_with_my family_meeting kids_bath game_night call_the_cousins dinner_with_friends "
            "hang_out lunch_with_mom see_friends movie_night meet_friend* catch_up_with_friend*"
        ),
        2: "family wife husband daughter son mum mom dad grandma friends girlfriend boyfriend kids",
        0: (
            "family_name family_plan_phone child_node children_component friends_list friend_request "
            "add_friends family_tree parents_node facebook_friends"
        ),
    },
    "own study or hobby": {
        3: (
            "books_in_a_year books_a_month hobby_project guitar_practice violin drums choir crochet sew "
            "sewing origami pottery sketchbook scrapbook* anki vocab vocabulary ielts toefl gre gmat "
            "lsat mcat finals cs_assignment group_project class_project science_fair research_paper "
            "read_chapters reading_list language_exchange dance_class art_class write_novel "
            "write_a_book nanowrimo side_project play_guitar play_piano apply_for_scholarship "
            "scholarship_essay personal_statement update_my_resume update_resume my_resume my_cv "
            "update_cv linkedin_profile_update bucket_list skydiv* travel_to_japan marathon_training "
            "painting_class study_group assignment_1 assignment_2 assignment_3 assignment_4 homework_1 "
            "worksheet play_chess video_games finish_game write_a_novel learn_to_surf write_my "
            "finish_the_crossword course_lesson online_course evening_class study_for ^study ^learn "
            "^practice practise piano guitar read_book* finish_book finish_reading homework exam exams "
            "thesis my_book chapter_of duolingo essay_due lecture* quiz midterm* flashcard* textbook* "
            "journaling hobby knit* chess watch_movie watch_film ^watch novel paint_a play_video "
            "language_class spanish_class read_chapter* ^read read_the_book learn_to learn_how "
            "course_work coursework problem_set apply_for_job* apply_to_job* apply_to_grad* write_essay "
            "lab_report final_paper term_paper essay math_hw hw problem_sets do_assignment assignment "
            "pray prayer bible"
        ),
        2: (
            "resume cv dissertation lit_review assignments paper_due lab ^play tennis golf football "
            "basketball volleyball badminton squash climbing bouldering surfing sailing fishing gaming "
            "lesson spanish french italian german study learn class semester university exam_prep "
            "journal college paper_draft crossword lessons book_club write_thesis"
        ),
        0: (
            "read_contract read_the_contract read_terms read_the_terms read_through read_over "
            "read_email* read_mail* read_data read_only read_file* read_from watch_for learn_more "
            "read_more read_me study_room practice_manager lecture_hall read_receipt* read_the_letter "
            "practice_address exercise_equipment"
        ),
    },
    "strategy": {
        3: (
            "mvp_scope define_mvp investor_update go_to_market cap_table valuation "
            "new_year's_resolutions yearly_goals annual_goals goals_2026 five_year_plan discount_if "
            "willing_to_give what_you_think what_do_you_think your_thoughts your_opinion strateg* "
            "pricing raise_prices set_prices set_price set_the_price* price_for renegotiat* "
            "price_increase* annual_plan business_plan* business_model vision mission_statement "
            "negotiat* investor* partnership* acquisition* merger* joint_venture exit_plan positioning "
            "big_bets board_meeting* okr okrs set_goals long_term_plan talk_with_the_bank succession "
            "walk_away_point should_we_drop keep_or_sell goals_for_the_year personal_goals life_goals "
            "plan_my_life where_do_we_want"
        ),
        2: (
            "objectives priorities goals roadmap growth_plan direction think_about who_could_take_over "
            "business_idea*"
        ),
        -2: "pricing_page price_list pricing_table investor_list",
        0: (
            "backup_strategy branch_strategy branching_strategy test_strategy testing_strategy "
            "caching_strategy deployment_strategy strategy_pattern strategy_game"
        ),
    },
    "delegable": {
        -3: (
            "^choose_a ^fill_out ^fill_in ^sell ^forward ^hang ^build ^debug ^resend ^attach ^provide "
            "^compile ^collate ^laminate ^load ^run_script ^repair ^deliver ^drop ^submit ^gather ^set "
            "^download ^rename ^merge ^delete ^verify ^validate ^optimize please_send please_sign_up "
            "please_forward ^make ^refill ^confirm ^transfer ^invoice ^organize ^organise ^record ^pack "
            "^translate ^chase ^clean sign_up new_hires onboarding ^onboard ^reply ^answer_the ^remind "
            "^check ^set_up ^arrange ^take_the ^replace ^install ^upgrade ^improve ^write_a ^write_the "
            "^rewrite ^edit ^list ^count ^sort ^tidy ^wash ^mow ^follow_up ^notify ^inform ^tell ^pay "
            "^deploy ^allow ^show ^display ^support ^convert ^migrate ^document ^investigate "
            "^review_the ^book ^reschedule ^research ^find ^buy ^order ^renew ^collect ^compare "
            "make_an_appointment make_appointment book_appointment* schedule_appointment* book_a "
            "set_up_appointment* find_a_slot remind ^prepare ^draft ^type ^file ^scan ^print "
            "^transcribe ^format ^send ^email ^post ^design ^update ^fix ^implement ^add ^remove "
            "^create ^test ^setup ^refactor job_ad* appointment_for arrange reserve ^upload ^enter ^get "
            "reschedule ^ship cancel ^return ^cancel ^move pick_a_time set_up_time set_up_interview* "
            "schedule_interview*"
        ),
    },
}
