"""Pure. Work with money, customers and the public."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

MONEY_WORK: Table = {
    "bookkeeping": {
        3: (
            "timesheet* time_sheet* w_2 stripe_fees late_fee* billing_address bank_account* "
            "savings_account account_number close_account joint_account mortgage_application tuition "
            "scholarship_payment invest_money retirement 401k ira_contribution roth credit_score "
            "credit_report child_support alimony ebay_sales split_bill owe owes pay_back insurance_bill "
            "per_diem cost_report price_list po_number expense_policy cashflow gst hst abn kvk siret "
            "close_the_books open_books month_end_close year_end_close phone_bill gas_bill water_bill "
            "internet_bill electric_bill electricity_bill utility_bill* power_bill beneficiar* "
            "charitable_donation* fsa hsa rent_check payment_provider ein direct_deposit "
            "double_insurance parental_benefit child_benefit unemployment_benefit benefit_claim "
            "pension_claim deposit_for margin margins profit* revenue* turnover subcontractor* "
            "commission* social_security statement* reimbursement* invoice_number outstanding_balance "
            "payment_plan interest loan_payment financials quotation_total tax_number vat_number "
            "hourly_rate* day_rate rates bookkeeping_software allowance stipend grant_report per_diems "
            "cash_book stripe dues membership_fee* school_fee* kindergarten_fee daycare_fee "
            "registration_fee* installment* instalment* refund_from rebate* deductible* deduction* "
            "depreciation amortization inventory_value valuation_report fiscal invoice* invoicing "
            "bookkeep* receipt* payroll vat quickbooks xero sage expense* accountant* accounting "
            "ledger* reconcil* bank_statement* petty_cash tax taxes taxman tax_return* irs hmrc 1099* "
            "w2 w9 w_9 salaries wages credit_note* dunning unpaid accounts_payable accounts_receivable "
            "purchase_order* payment_reminder* bills ^pay ^bill sales_tax cash_flow bookkeeper* "
            "balance_sheet* profit_and_loss deposit_check* deposit_cheque* overdue_payment* payslip* "
            "paystub* pay_the pay_bill* tax_paperwork tax_papers quarterly_taxes mileage_log "
            "credit_card_statement* hasn't_paid has_not_paid who_has_paid writes_bills slips fafsa "
            "net_income"
        ),
        2: (
            "savings emi cashback coin coins atm tax_season insurance_claim_form fund funds profit "
            "margin* gross income earnings ach wire wires subscriptions hours_of working_hours overtime "
            "parking_permit price_comparison insurance credit money_back pay paid payment* paying bill "
            "billing bank budget* fee fees charge charges charged refund_check deposit* cost costs "
            "transaction* credit_card* rent loan* mortgage* debt* balance pension* money spent spend "
            "subscription_cost* audit* financ* cheque* wire_transfer* transfer_money direct_debit* "
            "stripe_payout* paypal withholding* donation_receipt* tip_out settlement* "
            "insurance_premium*"
        ),
        1: ("price prices account accounts amount cash dollars euros financial quarter month_end year_end"),
        4: "reimburs* tip_pool",
    },
}

CUSTOMER_WORK: Table = {
    "support": {
        3: (
            "enquiry enquiries inquiry inquiries customer_support customer_service support_ticket* "
            "zendesk refund_order* refund* live_chat complain* helpdesk help_desk freshdesk intercom "
            "customer_question* customer_complaint* customer_email* warranty_claim* support_queue "
            "sorts_out_complaints"
        ),
        2: (
            "unsubscribed_customer loyalty member members membership_question reviews_reply "
            "angry_customer tickets customer customers return_request* returns faq faqs guest guests "
            "buyers exchange unhappy angry upset feedback_from client_question* testimonial_request* "
            "patients patient user_question*"
        ),
        1: "client clients ticket order orders apolog* caller",
    },
    "sales": {
        3: (
            "sponsorship* sponsorship_package past_sponsors new_business upsell offer_to client_pitch "
            "b2b key_accounts referral* proposal* quote_for send_quote* send_a_quote leads lead "
            "sales_call* prospect* pitch pitches tender* rfp upsell* discovery_call* close_the_deal "
            "cold_outreach new_client* offer_for sales_deck"
        ),
        2: (
            "sponsor prospects account_plan quote quotes quotation* deal deals estimate_for estimates "
            "sales contract_renewal* demo_for client_onboarding onboard_client* sponsor* bid bids "
            "partner_outreach"
        ),
        1: "offer pipeline client clients demo account_manager* estimate",
    },
}

MARKETING_WORK: Table = {
    "social": {
        3: (
            "social_channels facebook_page insta snapchat go_viral content_creator* reddit "
            "whatsapp_group reviews_on_google google_reviews bad_review negative_review online_review* "
            "yelp tripadvisor trustpilot review_on_google hashtags bio_link story_highlights "
            "linkedin_page content_for_social community_post posts_for social_media instagram facebook "
            "linkedin tiktok twitter tweet* pinterest hashtag* reel reels youtube_channel "
            "community_management buffer hootsuite social_post* caption* stories fb ig threads_post "
            "influencer* post_on post_to answer_comments followers our_channels giveaway*"
        ),
        2: (
            "share_on comment_on dm fanpage group_post post posts posting tweets dms social youtube "
            "channels livestream* instastory facebook_group* answers_fans fans meme*"
        ),
        1: "comments engagement reach hype",
    },
    "newsletter": {
        3: (
            "positioning brand_message* messaging value_proposition elevator_pitch product_launch_plan "
            "launch_campaign sales_page funnel lead_magnet opt_in webinar_promo flyer_campaign "
            "press_kit sponsors_page referral_campaign ad_copy brand_story announcement_post "
            "newsletter* mailchimp email_campaign* campaign* mailing* klaviyo drip_sequence* "
            "email_sequence* marketing_email* mail_merge_campaign convertkit eblast* advert* google_ads "
            "facebook_ads press_release* ad_campaign*"
        ),
        2: (
            "marketing_plan marketing_material* swag advertising adwords billboard radio_ad promo_video "
            "launch_party_invite* brand_awareness press_list media_list referral_program landing_copy "
            "marketing promo promos promotion* launch_email* ads coupon* landing_page_copy audience "
            "announcement* subscriber* press media_kit publicity outreach promote*"
        ),
        1: "ad launch_plan announce*",
    },
    "content": {
        3: (
            "copy_editing pricing_page_copy page_copy website_copy web_copy write_about write_up "
            "blog_idea* story_idea* guest_blog op_ed column_for lyrics screenplay poem poems poetry "
            "write_chapter first_draft second_draft outline outlines plot translate_app translate_the "
            "translate_website screenshots_and_text store_page one_pager blog_categories short_bio "
            "bio_for author_bio speaker_bio menu_texts about_us product_text* description_for_shop "
            "website_text* speech_writing toast_speech book_proposal children's_book cookbook "
            "transcript_edit edit_article rewrite_page whitepaper sales_letter catalogue_text blog* "
            "copywrit* write_post* write_article* article* ebook* e_book* product_description* "
            "ghostwrit* show_notes editorial* write_copy write_content proofread* case_study "
            "case_studies write_text* whitepaper* about_page content_calendar content_plan* podcast* "
            "script_for storytelling writes_well copyedit* content_writing press_kit"
        ),
        2: (
            "copy write_bio words title_for intro_for foreword glossary caption author scene scenes "
            "characters dialogue content ^write ^draft ^rewrite writing rewrite* copy_for texts story "
            "storyboard* speech essay* bio guest_post* video_script* chapter* book_chapter* webinar* "
            "slogan* tagline* testimonial* wording translat* interview_article editing ^edit ^proofread "
            "manuscript* headline*"
        ),
        1: (
            "draft* write writes edit edits text post_about page_about column description* "
            "description_for brochure_text"
        ),
    },
    "design": {
        3: (
            "save_the_date_design invitation_design badge_design book_cover album_cover cover_design "
            "color_palette logo_design ui_design ux_design art_direction vector svg_logo print_ready "
            "png psd indesign label_design packaging brand_guidelines brand_book design_system "
            "stationery_design visual_design interior_design_sketch sign_design window_display "
            "poster_for invitation_card greeting_card birthday_card wedding_invitation* menu_card "
            "certificate_design icon_set splash_screen lookbook product_mockup* graphic_design* logo "
            "logos flyer* poster* banner* brochure* canva figma photoshop illustrat* infographic* "
            "mockup* mock_up* brand_kit* branding business_card* slide_deck* slides typography "
            "mood_board* moodboard* visual_identity pretty looks_good look_good packaging_design "
            "cover_art ^design icon icons favicon thumbnail* wireframe* menu_design adobe "
            "presentation_design"
        ),
        2: (
            "art artwork_for draw drawing* concept_art paint_portrait lettering letterhead header_image "
            "design designs designer* artwork color_scheme colour* fonts font deck powerpoint graphics "
            "visuals keynote_slides sketch* layout* style_guide redesign* brand template_design "
            "postcard* signage sticker* t_shirt* tshirt*"
        ),
        1: ("presentation* color colors image images look_and_feel banners style theme template* background"),
    },
    "media": {
        3: (
            "podcast_edit screen_recording screencast drone timelapse b_roll interview_video "
            "music_video record_course record_video* record_podcast record_episode record_module "
            "record_lesson* record_intro trailer* soundtrack background_music photo_book photobook "
            "slideshow screen_capture thumbnails_for ad_video showreel drone_shots voice_recording "
            "jingle audio podcast_intro youtube_thumbnail camera tripod photograph_the mix_track "
            "mix_the mastering mix_tracks video_edit* edit_video* photo_shoot* photoshoot* film_a "
            "film_the photograph* video videos edit_photo* edit_the_photos headshot* cutting_films "
            "premiere_pro lightroom shoot_video product_photo*"
        ),
        2: (
            "footage youtube_video youtube_intro webcam_video voiceover voice_over sound_effects music "
            "song songs album_art gallery photo photos picture* pictures film films camera* clip clips "
            "vlog* subtitle* audio_edit* gopro album"
        ),
        1: "image images record recording edit",
    },
    "seo": {
        3: (
            "seo keyword* backlink* search_engine* google_ranking* meta_description* serp "
            "google_my_business google_business_profile alt_text"
        ),
        2: "ranking rankings search_console",
    },
    "market_research": {
        3: (
            "market_research competitor* competition_analysis customer_survey* market_analysis swot "
            "target_audience persona personas market_size focus_group* survey_customers"
        ),
        2: "survey surveys trends market questionnaire*",
        1: "niche audience",
    },
}
