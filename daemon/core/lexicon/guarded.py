"""Pure. Work an owner often keeps: law, people, strategy, health, family, learning."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

OWNER_WORK: Table = {
    "legal": {
        3: (
            "confidentiality_agreement master_agreement letter_of_intent loi msa sow guarantee guaranty "
            "enovate incorporate incorporation articles_of bylaws statute statutes eula dpa "
            "data_processing cease_and_desist settlement_agreement custody_papers immigration "
            "green_card work_permit citizenship deed title_deed escrow closing_documents zoning "
            "arbitration deposition trademark_the insurance_certificate certificate_of_insurance "
            "ip_rights non_disclosure non_compete service_agreement lease_agreement tenancy make_a_will "
            "write_a_will last_will will_and_testament terms_of_the_settlement contract* legal lawyer* "
            "attorney* trademark* copyright* nda ndas gdpr lawsuit* terms_and_conditions lease* "
            "terms_of compliance privacy_policy agreement* notary solicitor* power_of_attorney patent* "
            "court deposition* litigation license_agreement regulat* incorporat* probate isda indemni* "
            "confirmation_agreement* subpoena*"
        ),
        2: (
            "confirm_goes clause legalese credit_support redlined executed_copy guarantor isda_schedule "
            "terms clause* rights law liability addendum* dispute* settlement permit permits redline* "
            "licence amendment* counsel executed signature_page* memorandum affidavit*"
        ),
        1: "sign signed policy policies letter_of",
    },
    "hr": {
        3: (
            "phone_screen resume_screen job_opening hire_first engineer_role associate_pool "
            "recruiting_trip campus offer_accepted references_check reference_check background_check "
            "headhunter* exit_interview benefits_enrollment open_enrollment employee_handbook org_chart "
            "pto maternity_leave paternity_leave parental_leave train_new train_staff staff_training "
            "raise_with my_raise a_raise pay_rise pay_raise hire hiring recruit* applicant* job_ad* "
            "job_description* job_post* onboarding interview_candidate* interview_second "
            "interview_first candidate candidates resume resumes cvs performance_review* appraisal* "
            "vacation_request* sick_note* employment staff_plan* shift_plan* shifts employee* personnel "
            "job_offer* offer_letter* headcount staffing new_hire* probation interns intern internship "
            "payroll_new_hire salary_raise redundan* dismiss* terminate_employ* analyst_program"
        ),
        2: (
            "designer_candidate internship_application volunteer_recruit salary staff team_member* "
            "interview interviews holiday_plan cv time_off performance vacancy vacancies applications "
            "talk_with_team bonus bonuses training"
        ),
        1: "team role position freelancer raise mentor*",
    },
    "strategy": {
        3: (
            "mvp_scope_decision brand_strategy go_to_market gtm market_entry investor_update cap_table "
            "valuation fundraise pitch_to_investors five_year_plan life_plan new_year's_resolutions "
            "yearly_goals monthly_goals weekly_goals quarterly_planning strateg* annual_plan "
            "business_plan* pricing raise_prices price_increase* vision mission investor* positioning "
            "business_model partnership* joint_venture acquisition* okr okrs roadmap exit_plan big_bets "
            "five_year goals_for negotiat* long_term_plan ^decide decide_whether budget_plan* "
            "fundraising_round board_deck expansion annual_goals quarterly_goals merger* term_sheet "
            "set_goals"
        ),
        2: (
            "plan_next project_plan long_term milestones vision_board resolutions decide* decision* "
            "plan_for_the_year growth_plan priorities brainstorm* objectives should_we business_idea* "
            "goal goals growth invest* loan_talk prioriti*"
        ),
        1: "project planning_meeting think planning idea ideas plan future concept",
    },
    "health": {
        3: (
            "swimming_lessons_adult dental_checkup health_insurance insurance_card urgent_care er "
            "allergy allergies inhaler contact_lens cholesterol mammogram pap colonoscopy acupuncture "
            "chiropractor massage skin_check birth_control ob_gyn obgyn gyno prenatal ultrasound "
            "midwife hearing_aid crutches cast pilates crossfit treadmill push_ups pushups squats "
            "planks sit_ups abs 10k 5k half_marathon steps_a_day floss brush_teeth skincare fasting "
            "calories protein keto vegan_diet weigh_in mental_health self_care therapist_appointment "
            "doctor* dentist* physio* therap* gym workout* work_out exercise* medication* medicine "
            "blood_test* checkup check_up* optician* hospital* vaccin* surgery yoga meditat* run_5k "
            "marathon diet weight vitamin* dermatologist psychiatrist insulin eye_exam mri xray health "
            "jogging go_running running_shoes go_for_a_run prescription* orthodontist pediatrician "
            "pills physical_exam flu_shot stretch* sleep_8 drink_water dr_appointment cardio"
        ),
        2: (
            "sick appointment_with_dr dental teeth glasses contact_lenses dr knee back_pain walk swim "
            "sleep doc ^run"
        ),
        1: "pain rest stress fit",
    },
    "family": {
        3: (
            "swimming_lessons kids' soccer soccer_practice football_practice ballet piano_lessons_kids "
            "summer_camp_registration school_forms permission_slip field_trip pta school_uniform "
            "school_supplies school_lunch* lunchbox tooth_fairy birthday_party_kids playgroup "
            "babysitting bed_time godmother godfather in_laws mother_in_law mothers_day fathers_day "
            "family_photo family_reunion family_tree grandkids grandchildren kids kid school_run mum "
            "mom dad mother father parents wife husband son daughter grandma grandpa anniversary "
            "kindergarten daycare date_night family parent_teacher school_play bedtime_story "
            "grandparents sister brother aunt uncle cousin* children mother's_day father's_day "
            "sports_day parents_evening babysitter nursery niece nephew fiance* girlfriend boyfriend "
            "mom's dad's mum's"
        ),
        2: (
            "visit_family card_for kid's lunches college_visit crib baby_names car_seat hospital_bag "
            "school birthday baby friends wedding_anniversary visit_grand* homework summer_camp "
            "play_date playdate vacation_with friend teacher* toddler honeymoon christmas thanksgiving "
            "easter"
        ),
        1: "home visit holiday love",
    },
    "learning": {
        3: (
            "scholarship hw cs_assignment cs group_project class_project science_project science_fair "
            "professor prof ta office_hours syllabus_week study_group study_guide notes_for_class "
            "lecture_notes apush ap_exam ib sat act_prep mcat lsat gmat ielts finals chem calc "
            "stats_homework econ psych sociology philosophy anthropology literature english_essay "
            "research_paper reading_response discussion_post blackboard canvas_quiz moodle "
            "presentation_for_class poster_presentation capstone dissertation_chapter lit_review "
            "literature_review phd grad_application personal_statement recommendation_letter* cook_thai "
            "learn_to language_exchange anki japanese korean mandarin german_vocab french_vocab "
            "drawing_class guitar_practice violin drums choir band_practice origami pottery "
            "photography_hobby bird_watching stargaz* sketchbook scrapbook* learn_spanish "
            "spanish_homework bio_exam bio_class bio_lab my_class fantasy_football learn study* exam "
            "exams course_work homework thesis dissertation read_book* read_chapter* finish_book "
            "practice_piano practise piano guitar duolingo online_course coursera udemy textbook* "
            "flashcard* lecture* essay_due assignment* quiz quizzes midterm* final_exam* tutorial* "
            "certification lab_report math calculus chemistry biology physics class_notes syllabus "
            "problem_set language_class read_paper* french_lesson* grad_school gre toefl university "
            "scholarship* tutor* read_the_book"
        ),
        2: (
            "lab labs unit_test_exam worksheet exercise_sheet paper_due textbook_chapter assignments "
            "project_due lecture notes_chapter ted_talk documentary anime manga comic comics game_night "
            "play_through level_up godfather novel film_to_watch crossword maths_test course_lesson "
            "^read ^learn ^study ^practice ^watch course courses book books novel* reading semester "
            "college workshop_attend movie movies practice* hobby painting_class school_project "
            "project_report journal* chapter netflix series lessons knit* lesson paper_draft ^play"
        ),
        1: "spanish bio class music watch read play chess game podcast",
    },
}
