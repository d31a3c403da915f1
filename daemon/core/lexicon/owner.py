"""Pure. What only the owner can do; a weight of 3 is enough, a negative one speaks for handing it over."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

OWNER: Table = {
    "authority": {
        3: (
            "sign_off sign_the sign_contract* sign_lease sign_papers sign_agreement* approve "
            "approval_of my_approval my_signature needs_my needs_your_approval your_approval "
            "my_decision ^decide ^approve decide_whether decide_if decide_on authoris* "
            "authoriz*_payment only_i only_me signature_needed ^sign final_decision my_okay "
            "final_approval i_have_to_decide i_need_to_decide your_decision ask_for_your_approval "
            "please_approve please_sign for_your_signature make_a_decision don't_answer_without_me "
            "without_me my_call need_your_ok"
        ),
        2: "should_we sign signature decision make_decision",
    },
    "hiring and firing": {
        3: (
            "hire hiring fire_ dismiss* terminate_employ* job_interview* interview_candidate* "
            "interview_applicant* performance_review* salary_negotiat* salary_raise pay_raise "
            "give_notice_to lay_off layoff* appraisal* promotion_for promote_ choose_candidate "
            "pick_candidate about_his_performance about_her_performance job_offer_to offer_the_job "
            "extend_offer resignation* candidate_interview* new_hire_decision conflict_between"
        ),
        2: (
            "candidate candidates 1_1 one_on_one one_to_one_with shortlist_candidates talk_with_team "
            "interview_with"
        ),
    },
    "confidential": {
        3: (
            "confidential* delicate strictly_private secret eyes_only personal_conversation "
            "difficult_conversation hard_conversation apologise_to apologize_to breakup divorce "
            "private_matter not_speaking condolence* heart_to_heart honest_talk talk_to_my_wife "
            "talk_to_my_husband hard_talk sensitive_conversation"
        ),
        2: "private sensitive apolog*",
    },
    "health": {
        3: (
            "gym workout* work_out ^exercise exercises physio* therapy therapist meditat* yoga jogging "
            "^run go_running go_for_a_run go_to_the_gym go_to_gym take_medic* take_pills take_my "
            "take_vitamins sleep_more lose_weight drink_water drink_more_water my_checkup blood_test "
            "doctor_visit go_to_doctor go_to_the_doctor go_to_dentist go_to_the_dentist see_a_doctor "
            "see_doctor get_vaccinat* stretch* ^walk quit_smoking eat_healthy eat_better dermatologist "
            "surgery marathon donate_blood run_5k cardio dentist_appointment doctor's_appointment "
            "doctor_appointment doctors_appointment dr_appointment ^swim hair_cut get_a_haircut "
            "get_haircut haircut eye_exam"
        ),
        2: "dentist doctor diet weight checkup sleep hair",
    },
    "family": {
        3: (
            "date_night with_the_kids with_kids with_my_kids with_my_wife with_my_husband with_mom "
            "with_mum with_dad school_play parent_teacher parents_evening bedtime ^visit_mom visit_mum "
            "visit_dad visit_parents visit_my visit_grandma visit_grandpa call_mom call_mum call_dad "
            "call_grandma call_grandpa call_my_mother call_my_father call_my_sister call_my_brother "
            "call_mother call_father call_sister call_brother call_my_wife call_my_parents call_parents "
            "time_with_family family_dinner family_time pick_up_the_kids pick_up_kids pick_kids "
            "kindergarten pick_up_son pick_up_daughter quality_time play_with_the anniversary_dinner "
            "dinner_with_my family_meeting kids_bath game_night call_the_cousins dinner_with_friends "
            "hang_out lunch_with_mom see_friends movie_night meet_friend* catch_up_with_friend*"
        ),
        2: "family wife husband daughter son mum mom dad grandma friends girlfriend boyfriend kids",
    },
    "own study or hobby": {
        3: (
            "study_for ^study ^learn ^practice practise piano guitar read_book* finish_book "
            "finish_reading homework exam exams thesis dissertation my_book chapter_of duolingo "
            "essay_due lecture* quiz midterm* flashcard* textbook* journaling hobby knit* chess "
            "watch_movie watch_film ^watch novel paint_a play_video language_class spanish_class "
            "read_chapter* read_chapters ^read read_the_book learn_to learn_how course_work coursework "
            "problem_set apply_for_job* apply_to_job* apply_to_grad* write_essay lab_report final_paper "
            "term_paper essay math_hw hw problem_sets do_assignment assignment pray prayer bible"
        ),
        2: (
            "study learn class semester university exam_prep journal college paper_draft crossword "
            "lessons book_club write_thesis"
        ),
    },
    "strategy": {
        3: (
            "strateg* pricing raise_prices price_increase* annual_plan business_plan* business_model "
            "vision mission_statement negotiat* investor* partnership* acquisition* merger* "
            "joint_venture exit_plan positioning big_bets board_meeting* okr okrs set_goals "
            "long_term_plan talk_with_the_bank succession walk_away_point should_we_drop keep_or_sell "
            "term_sheet goals_for_the_year personal_goals life_goals five_year_plan plan_my_life "
            "where_do_we_want"
        ),
        2: (
            "objectives priorities goals roadmap growth_plan direction think_about who_could_take_over "
            "business_idea*"
        ),
    },
    "delegable": {
        -3: (
            "^book ^schedule ^reschedule ^research ^find ^buy ^order ^renew ^collect ^compare "
            "make_an_appointment make_appointment book_appointment* schedule_appointment* book_a "
            "set_up_appointment* find_a_slot remind ^prepare ^draft ^type ^file ^scan ^print "
            "^transcribe ^format ^send ^email ^post ^design ^update ^fix ^implement ^add ^remove "
            "^create ^test ^setup ^refactor job_ad* appointment_for arrange reserve ^upload ^enter ^get "
            "reschedule ^ship cancel ^return ^cancel ^move pick_a_time set_up_time set_up_interview* "
            "schedule_interview*"
        ),
    },
}
