"""Pure. Work an owner often keeps: law, people, strategy, health, family, learning."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

OWNER_WORK: Table = {
    "legal": {
        3: (
            "contract* legal lawyer* attorney* trademark* copyright* nda ndas gdpr lawsuit* "
            "terms_and_conditions lease* terms_of compliance privacy_policy agreement* notary "
            "solicitor* power_of_attorney patent* court deposition* litigation license_agreement "
            "regulat* incorporat* probate last_will isda indemni* confirmation_agreement* subpoena*"
        ),
        2: (
            "terms clause* rights law liability addendum* dispute* settlement permit permits redline* "
            "licence amendment* counsel executed signature_page* memorandum affidavit*"
        ),
        1: "sign signed policy policies letter_of",
    },
    "hr": {
        3: (
            "hire hiring recruit* applicant* job_ad* job_description* job_post* onboarding "
            "interview_candidate* candidate candidates resume resumes cvs performance_review* "
            "appraisal* vacation_request* sick_note* fire_ employment staff_plan* shift_plan* shifts "
            "employee* personnel job_offer* offer_letter* headcount staffing new_hire* probation "
            "interns intern internship payroll_new_hire salary_raise redundan* dismiss* "
            "terminate_employ* analyst_program"
        ),
        2: (
            "staff team_member* interview interviews holiday_plan cv time_off performance vacancy "
            "vacancies applications talk_with_team bonus bonuses training"
        ),
        1: "team role position freelancer raise mentor*",
    },
    "strategy": {
        3: (
            "strateg* annual_plan business_plan* pricing raise_prices price_increase* vision mission "
            "investor* positioning business_model partnership* joint_venture acquisition* okr okrs "
            "roadmap exit_plan big_bets five_year goals_for negotiat* long_term_plan ^decide "
            "decide_whether budget_plan* fundraising_round fundraise board_deck expansion annual_goals "
            "quarterly_goals merger* term_sheet set_goals"
        ),
        2: (
            "decide* decision* plan_for_the_year growth_plan priorities brainstorm* objectives "
            "should_we business_idea* goal goals growth invest* loan_talk prioriti*"
        ),
        1: "think planning idea ideas plan future concept",
    },
    "health": {
        3: (
            "doctor* dentist* physio* therap* gym workout* work_out exercise* medication* medicine "
            "blood_test* checkup check_up* optician* hospital* vaccin* surgery yoga meditat* run_5k "
            "marathon diet weight vitamin* dermatologist psychiatrist insulin eye_exam mri xray health "
            "jogging go_running running_shoes go_for_a_run prescription* orthodontist pediatrician "
            "pills physical_exam flu_shot stretch* sleep_8 drink_water dr_appointment cardio"
        ),
        2: (
            "sick appointment_with_dr dental teeth glasses contact_lenses dr knee back_pain walk swim "
            "run sleep doc"
        ),
        1: "pain rest stress fit",
    },
    "family": {
        3: (
            "kids kid school_run mum mom dad mother father parents wife husband son daughter grandma "
            "grandpa anniversary kindergarten daycare date_night family parent_teacher school_play "
            "bedtime_story grandparents sister brother aunt uncle cousin* children mother's_day "
            "father's_day sports_day parents_evening babysitter nursery niece nephew fiance* girlfriend "
            "boyfriend mom's dad's mum's kid's kids'"
        ),
        2: (
            "school birthday baby friends wedding_anniversary visit_grand* homework summer_camp "
            "play_date playdate vacation_with friend teacher* toddler honeymoon christmas thanksgiving "
            "easter"
        ),
        1: "home visit holiday love",
    },
    "learning": {
        3: (
            "learn study* exam exams course_work homework thesis dissertation read_book* read_chapter* "
            "finish_book practice_piano practise piano guitar duolingo online_course coursera udemy "
            "textbook* flashcard* lecture* essay_due assignment* quiz quizzes midterm* final_exam* "
            "tutorial* certification lab_report math calculus chemistry biology physics class_notes "
            "syllabus problem_set language_class read_paper* spanish french_lesson* grad_school gre "
            "toefl university scholarship* professor tutor* read_the_book"
        ),
        2: (
            "^read ^learn ^study ^practice ^watch course courses book books novel* reading class "
            "semester college workshop_attend movie movies practice* hobby painting_class "
            "school_project project_report journal* chapter netflix series music lessons knit* lesson "
            "paper_draft ^play"
        ),
        1: "watch read play chess game podcast",
    },
}
