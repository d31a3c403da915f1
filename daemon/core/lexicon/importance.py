"""Pure. What makes a task matter, in points of importance."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

IMPORTANCE: Table = {
    "money": {
        30: (
            "invoice* invoicing payroll salaries wages overdue_payment* unpaid hasn't_paid cash_flow "
            "cash mortgage debt* refund* rent loan* chargeback* direct_debit* late_fee* late_payment* "
            "bill bills ^pay wire_transfer* accounts_payable accounts_receivable bank_loan credit_note* "
            "purchase_order* settlement* paycheck* receivable*"
        ),
        24: (
            "401k contribution* rent_check auditor auditors subcontractor* commission* margin margins "
            "profit profits revenue turnover payment* pay paid paying billing budget* bank financ* "
            "funding grant grants investment* invest fundrais* fraud forecast* pension* deposit* "
            "insurance* premium* bookkeep* accountant* accounting audit* expense_report* net_income "
            "deal_value"
        ),
        12: (
            "fee fees cost costs expense* receipt* money price prices charge charges charged "
            "account_statement* pricing subscription* savings financial donation* donate credit_card* "
            "transaction*"
        ),
        22: "investor_update bank_account* tuition stripe",
        14: "loan_calculator save_money",
        0: "confirm_receipt acknowledge_receipt",
    },
    "duty": {
        32: (
            "tax taxes vat tax_return* irs hmrc legal lawyer* attorney* court lawsuit* contract "
            "contracts gdpr compliance compliant regulat* notary visa visas subpoena* trademark* "
            "litigation permit permits license_renewal agreement* nda ndas lease* accident_report "
            "insurance_claim* w2 w9 1099* power_of_attorney patent* liability deposition* isda "
            "fine_from sue legislation"
        ),
        22: (
            "scholarship* application timesheet approval_of enrollment enrolment incorporat* "
            "change_of_address insurance_card assignment homework essay lab_report permission_slip "
            "immigration* work_permit green_card school_forms approve approved guarantee guaranty "
            "regulator* inspection inspector beneficiar* ein marriage_license voter_registration "
            "renew_parking_permit social_security deadline* passport* copyright* terms_and_conditions "
            "privacy_policy terms_of policy_renewal certificat* licence license licenses sign signed "
            "signature* filing_deadline clause* amendment* insurance fafsa data_protection dmv "
            "car_inspection voter vote warranty due_date documents_for application_form* apply exam "
            "exams midterm* final_exam* thesis dissertation approval"
        ),
        12: "reference_letter recommendation_letter* registration hw assignments parking_permit*",
        0: "registration_page register_page registration_form contract_tests",
        24: "customs customs_form* customs_papers make_a_will parental_benefit benefit_claim settlement",
    },
    "clients": {
        27: (
            "client clients customer* key_account* proposal* tender* rfp pitch pitches quote quotes "
            "quotation* prospect* lead leads new_client* retainer* account_review contract_renewal* "
            "onboard_client* churn* deal deals deliverable* refund_order sales_call* patient patients "
            "sponsor* angry_customer* testimonial* counterparty counterparties buyer buyers demo_for"
        ),
        18: (
            "sales offer estimate partner* complain* shop_order* demo participant* guest guests deliver "
            "tenant* collaborat* shareholder*"
        ),
        0: "quotes_from get_quotes quote_from get_quote get_a_quote quotes_for_moving",
        22: "sponsorship* deal_ticket guest_complaint",
        10: "order",
        16: "orders customer_order*",
        24: "enquiry enquiries inquiry inquiries would_like_to_renew",
    },
    "product": {
        27: (
            "launch* go_live golive release* deploy* ship_the_product ship_it production roadmap "
            "checkout payment_gateway app_store beta blocker* data_loss security authentication "
            "sign_up_flow core_feature v1 milestone* customer_bug* crash* critical_bug* regression* "
            "outage* migrat* vulnerab*"
        ),
        22: (
            "mvp scope sign_up signup registration_page payment_integration stripe_integration "
            "user_research onboarding_flow checkout_flow search_results results wrong_results "
            "data_model feature_flag* implement error_tracking calibration inventory_with "
            "connect_inventory stock_sync shows_wrong shows_an_error trailer_release bug bugs api apis "
            "implement* bugfix* backend frontend database server servers login log_in sign_in register "
            "user_story user_stories hotfix* prototype* specification* requirements feature features "
            "product deliver_project integration* performance_issue* error errors fails failing "
            "payment_page user_account* authoriz* endpoint* test_plan website_down end_to_end rest_api "
            "fix_bug* usability_test* architecture broken demo"
        ),
        12: (
            "app test tests user users code build fix issue issues website ux homepage software "
            "online_shop validation search_function* notification* support_for"
        ),
        14: (
            "user_interview* prototype functionality module component page_live class_diagram use_case* "
            "requirement* validate input_validation refactor* deployment sprint_review test_case* "
            "unit_test* testing integration_tests dashboard upload login_screen"
        ),
        24: (
            "breaks break_after role_based access_control permissions not_sent sends_no export_fails "
            "does_not_send doesn't_send do_not_send not_sending out_of_support end_of_life "
            "upgrade_django"
        ),
    },
    "security": {
        28: (
            "backup* back_up password* two_factor 2fa breach* hacked security ssl_cert* "
            "certificate_expir* phishing virus gdpr domain_expires domain_renew* data_recovery "
            "disaster_recovery malware locked_out identity_theft encrypt*"
        ),
        26: "sql_injection xss csrf auth_bypass penetration_test access_request ransomware",
        0: "security_camera_game",
    },
    "health": {
        30: (
            "doctor* dentist* hospital* medication* medicine surgery vaccin* blood_test* checkup "
            "check_up* physio* therap* emergency insulin prescription* allerg* dental sick injur* "
            "specialist mri xray health pediatrician dr_appointment blood_pressure ill disease "
            "dermatologist vet eye_exam dr flu_shot psychiatrist"
        ),
        14: "gym workout* exercise* diet medical yoga meditat* running weight work_out glasses jogging",
        0: "health_bar health_check health_endpoint vet_game doctor_who",
        24: "health_insurance dental_checkup allergies urgent_care",
        28: "fever sick_day sick_leave unwell pill pills heartworm inhaler medicines therapy therapist",
    },
    "safety": {
        28: (
            "smoke_alarm gas_smell carbon_monoxide fire_extinguisher fire_inspection health_inspector "
            "safety fire_alarm* smoke_detector* smoke_alarm* gas_leak water_damage leak* mold hazard* "
            "recall first_aid brakes accident* child_safety break_in burst_pipe brake* evacuat* tires "
            "burglar* flood* danger* unsafe"
        ),
        26: "through_the_ceiling winter_tires winter_tyres",
    },
    "family": {
        26: (
            "kindergarten daycare school_run anniversary kids_from parent_teacher school_enrol* custody "
            "mum mom dad mother father wife husband son daughter kids children parents grandma grandpa "
            "mom's dad's mum's wedding funeral family school_meeting"
        ),
        12: (
            "kid school birthday babysitter friend's_wedding baby brother sister aunt uncle "
            "grandparents teacher*"
        ),
        0: "parent_class child_theme child_class parent_node child_node parent_element",
        20: "kids' swimming_lessons soccer_practice school_forms field_trip babysitting",
        -10: "family_photo family_tree",
        24: "school_concert school_play",
    },
    "people": {
        25: (
            "quit quits quitting resigned salary job_posting* job_post* job_ad* job_description* hire "
            "hiring recruit* job_offer* offer_letter* performance_review* onboarding new_hire* dismiss* "
            "applicant* resign* interview_candidate* candidate candidates staffing sick_note* employee* "
            "staff_shortage* harass* analyst_program conflict"
        ),
        12: "team staff interview interviews training resume cv vacancy mentor*",
        24: ("my_raise a_raise raise_with pay_rise drinking drinking_problem burnout overworked grievance"),
    },
    "growth": {
        28: (
            "strateg* business_plan* annual_plan partnership* investor* pricing raise_prices "
            "price_increase* negotiat* expansion big_bets acquisition* positioning business_model "
            "new_market okr okrs fundraising_round board_meeting* market_entry merger*"
        ),
        18: (
            "growth decide* decision* goals objectives budget_plan* plan_for_the_year board "
            "proposal_for campaign_launch conversion loan_talk vision seo lead_generation funnel "
            "competitor_analysis market_research partner ceo career job_application* business "
            "management"
        ),
        26: "commission_model business_case location_decision standort",
    },
    "reputation": {
        27: (
            "bad_review negative_review 1_star complain* bad_review* negative_review* apolog* "
            "press_inquir* journalist crisis public_statement bashing angry upset threatens one_star "
            "legal_threat reputation dispute* escalat* unhappy scandal furious"
        ),
        12: "review_on press reviews interview_with media",
    },
    "stakes": {
        26: (
            "critical crucial essential vital must_have important very_important high_priority "
            "top_priority most_important p0 p1 prio_1 priority_1 mission_critical imperative urgent "
            "asap emergency risk highest key_priority lose losing before_it_gets_worse blocking blocked "
            "do_not_forget impact penalty"
        ),
        10: "need_to_know serious must main_priority need_help",
    },
    "trivial": {
        -22: (
            "feed_the_cat feed_cat menu_for_the_week plan_menu meal_prep backpack dresses dress socks "
            "curtain curtains squeaky name_badges netflix anime manga comic comics documentary lego "
            "toys save_the_dates bathe fold hoover rake weeds weeding compost pancakes cupcakes muffins "
            "ebay wishlist playlist* wallpaper meme* just_for_fun snack* groceries milk bread eggs "
            "desktop_background movie_night tv_show* video_game* emoji sticker* plants water_the "
            "cookies laundry dishes dust vacuum* wish_list music cake coffee tea beer wine candy "
            "chocolate toilet_paper paper_towel* shampoo toothpaste mow lawn laundry_detergent "
            "lightbulb* light_bulb* haircut nails make_up hair shoes jeans t_shirt* cheese butter "
            "yogurt cereal bananas apples onions potatoes pasta ironing library_books trash sweep mop "
            "sheets_changed ice_cream pizza popcorn sunscreen candles litter dog_food dry_clean* "
            "watch_movie watch_tv star_wars book_club crossword joke* halloween costume ornament* "
            "pillow* towel* curtain*"
        ),
        -14: (
            "sell_old donate_clothes journal band playlist print_name speaker_gifts hang polish flowers "
            "hike knitting chess lottery tidy* declutter* clean cleaning wash lunch groom* "
            "organize_desk unsubscribe rename* resize* font fonts tooltip* icon icons color colors "
            "colour* favicon cosmetic typo typos spelling bookmark* hashtag* caption* read_later watch "
            "dinner album* photo_album* archive_old memo fyi for_your_information grocery shopping_list "
            "gift_wrap wrap_gifts shower breakfast recipe* bake baking garage closet* wardrobe decorat* "
            "craft knit* puzzle hobby buy clothes hover nice_looking logo_size snack furniture shelf "
            "shelves lamp rug batteries pretty"
        ),
        -8: (
            "sort organise organize print photo photos picture pictures label labels list_of collect "
            "newsletter* scan copy folder folders article read style styles font_size alignment margin "
            "padding animation*"
        ),
    },
    "optional": {
        -20: (
            "nice_to_have would_be_nice could_be_nice someday some_day maybe one_day if_time "
            "low_priority lowest not_important not_urgent minor wishlist optional eventually "
            "if_possible when_bored p3 p4 prio_3 backburner back_burner could_have icebox for_fun "
            "just_an_idea bucket_list when_i_have_time whenever sometime for_later"
        ),
        -8: (
            "idea ideas consider explore experiment try brainstorm* play_with p2 think_about possibly "
            "might would_like could wish"
        ),
    },
}
