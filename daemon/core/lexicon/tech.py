"""Pure. Work on software, websites, devices and data."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

TECH_WORK: Table = {
    "software": {
        3: (
            "stripe_integration user_profile sign_up_page signup_page sign_up_form registration_form "
            "login_form forgot_password reset_password session_token oauth2 mvp_scope load_test "
            "stress_test penetration_test code_style linter lint ci pipeline_fails tech_debt "
            "technical_debt data_structure linked_list binary recursion compile compiles exe dll pip "
            "gradle junit selenium storybook figma_to_code spring_boot nginx apache tomcat sockets "
            "websocket tcp udp http https ftp ssh proxy ddos load_balancer vm vms virtual_machine* "
            "data_source orm crud api_key* env_variable* environment_variable* feature_flag* beta_test* "
            "landing_login nav component components props state_management routing routes route reducer "
            "redux vuex flutter xamarin cordova ionic electron chrome_extension browser_extension "
            "vscode intellij eclipse jupyter pandas numpy tensorflow pytorch scikit opencv dataframe "
            "etl hadoop tableau power_bi blockchain smart_contract* solidity ethereum wallet_connect "
            "nft minting gameplay respawn hitbox health_bar enemy_ai boss_fight level_design tilemap "
            "save_game main_menu pause_menu game_over score_system powerup* collider raycast npc "
            "inventory_system easter_egg character_select user_test* usability heuristic* requirement* "
            "use_case* uml er_diagram er_model class_diagram sequence_diagram sprint_planning "
            "sprint_review backlog_grooming daily_scrum scrum burndown story_point* definition_of_done "
            "poc proof_of_concept in_app app_store_listing screen_rotation role_based exception "
            "exceptions parsing rest_api git_commit commits react_component java_class python_class "
            "node_js react_js soap_api rate_limit shows_an_error shows_wrong shows_no shows_error "
            "wrong_value wrong_result* wrong_total error_tracking flaky_test* flaky sensor_calibration "
            "calibrat* button_label sign_up_flow inventory_with_shop sync_inventory connect_api "
            "api_connection card_terminal pos_system pos_terminal app_icon app_name app_crashes "
            "app_freezes freezes freeze_on laggy lag hangs white_screen blank_page blank_screen "
            "does_not_load doesn't_load not_loading won't_load cannot_save can't_save not_saved "
            "infinite_loop off_by_one race_condition deadlock null_pointer undefined nan "
            "migration_script import_script export_csv csv_import bulk_import bulk_delete undo_button "
            "drag_and_drop infinite_scroll lazy_loading form_validation double_click hotkey* "
            "right_click context_menu autofill auto_save spell_check multi_language localization "
            "localisation i18n l10n time_zone_bug dark_theme font_loading rtl_support accessibility "
            "a11y screen_reader gdpr_export delete_account account_deletion user_settings "
            "user_management admin_dashboard permission_error audit_log bug bugs bugfix* api apis "
            "backend back_end frontend front_end refactor* deploy* unit_test* endpoint* repository repo "
            "github gitlab git merge_request* pull_request* code_review* codebase javascript typescript "
            "python java kotlin angular vue css html php laravel django rails npm docker kubernetes "
            "compiler compile_error* debug* regex json xml sdk oauth localhost stack_trace null "
            "user_story user_stories acceptance_criteria sprint_backlog devops aws azure heroku "
            "terraform ci_cd continuous_integration webhook* microservice* crash_report* crashes "
            "segfault memory_leak* ios_app android_app mobile_app implement* unit_tests test_case* "
            "test_suite* release_notes changelog tooltip* dropdown* checkbox* modal textbox* text_box* "
            "scroll* login_page sign_in_page login_screen rendering render* parser cli runtime async "
            "thread_safe c++ golang webpack gulp grunt jquery bootstrap ajax breadcrumb* navbar "
            "homescreen ui ux gui app_store play_store testflight hotfix* pagination autocomplete "
            "serializ* schema schemas sql mysql postgres* mongodb mongo redis sqlite firebase rabbitmq "
            "kafka graphql linux ubuntu bash shell_script* makefile cmake arduino raspberry "
            "microcontroller firmware plugin_api leaderboard highscore* autosave captcha localstorage "
            "cookie_session csrf cors jwt unicode utf encoding"
        ),
        2: (
            "architecture diagram stack token tokens tooltip input inputs output outputs loop bug_hunt "
            "stub mock mocks fixture* instance instances interface interfaces abstract inheritance "
            "object objects array arrays string strings integer datatype boolean cron_job daemon thread "
            "threads process_id memory cpu gpu resolution pixel pixels screen_size responsive_layout "
            "carousel slider dialog alert_box error_message* notification notifications spinner "
            "progress_bar icon_button placeholder lookup popup_window breadcrumb data_binding "
            "view_model controller controllers middleware service_layer sdk_update plugin plugins "
            "extension extensions add_on addon mod mods patch patches beta_release rollback branch "
            "branches merge rebase clone fork tag_release deployment deployments environment "
            "environments staging preprod prod production_server cluster node_server log_file logging "
            "logger monitoring metrics_endpoint uptime crash_log trace stacktrace debug_mode verbose "
            "react node swift classes code coding programming developer* software app apps feature "
            "features functionality module modules function functions method methods variable* script "
            "scripts server servers client_side server_side error errors crash* fails failing build "
            "builds release releases version versions unit integration_test* integrat* testing qa login "
            "log_in logout authentication auth authoriz* permission_model user_role* admin_panel "
            "admin_page screen screens button buttons page_load toggle toggles filter filters "
            "input_field field fields validation validate* parameter* dev prototype* algorithm* "
            "machine_learning neural dataset* model_training notification_service push_notification* "
            "cache* queue* timeout* latency performance_issue* optimi* scaling zoom map_view menu_item "
            "sidebar header footer widget* click hover keyboard_shortcut* dark_mode responsive "
            "user_flow add_support support_for support_multiple upgrade_to migrate* dependency "
            "dependencies library libraries framework* documentation docs readme wiki technical test "
            "tests tester* fix_issue* mvp beta alpha spike level_editor game_engine sprite* player "
            "enemies enemy multiplayer unity unreal collision animation* 3d shader* texture* simulator* "
            "robot* sensor* pcb iot"
        ),
        1: (
            "create_a add_new remove_the display_the change_the allow enable disable default_value "
            "empty_state duplicate dashboard_page error_page success load loads reload refresh save "
            "saves saving edit_page detail_page details overview_page list_page row column input_data "
            "sort sorting order_by tree graph node_editor commit rust travis jenkins entity entities "
            "cypress jest user users fix issue issues bug_report add_a allow_user* ability_to default "
            "display displays option setting settings admin search page pages view views list_view form "
            "map game games level levels mode tool tools stable import export upload download "
            "file_upload sort_by delete remove system configure* log logs setup simulation menu tab "
            "tabs link links popup image_upload profile_page v1 v2 v3 implement loading status_code "
            "data_model mobile desktop drag sync config"
        ),
        0: "rest jar spark soap mocha ml maven exception* class parse*",
    },
    "website": {
        3: (
            "registration_page faq_page donate_button checkout_flow blog_page seo_plugin html_template "
            "website_copy_upload web_hosting cpanel ssl_cert* 301 redirect redirects site_speed "
            "google_tag shop_page product_page pages_load order_form wordpress_theme page_title_tags "
            "site_search new_site relaunch website_relaunch web_store cart_page booking_page "
            "landingpage website* web_site* wordpress wix squarespace webpage* web_page* landing_page* "
            "homepage* home_page web_design* plugin* domain domains dns hosting ssl shopify_theme "
            "woocommerce web_shop webshop checkout_page contact_form contact_page broken_link* "
            "cookie_banner web_development web_dev online_shop site_map sitemap web_server "
            "google_analytics privacy_page webmaster cms drupal joomla"
        ),
        2: (
            "web_form gallery_page footer_link online_booking_system site web url urls links_on "
            "online_form* booking_widget online_booking checkout shopify analytics 404 hompage "
            "blog_software shopping_cart"
        ),
        1: "page pages online html_page browser link_to",
    },
    "it": {
        3: (
            "software_license* license_key new_monitor projector_cable network cabling server_room "
            "data_plan printer_driver os_update bios graphics_card ram ssd_upgrade docking_station "
            "mouse smartwatch kindle alexa printer_ink_cartridge scanner fax ethernet modem isp_outage "
            "account_locked email_account mailing_list_server spam_filter zoom_account "
            "fix_the_projector fix_projector terminal_update card_reader pos_tablet headset_setup "
            "software_install install_software remote_access remote_desktop file_server nas "
            "cloud_backup vpn_access teams_account slack_workspace zoom_licence zoom_license usb_stick "
            "dns_records mail_server spam_folder land_in_spam wifi_slow slow_wifi slow_internet laptop* "
            "computer* printer* wifi wi_fi router* password* backup* back_up two_factor 2fa antivirus "
            "vpn network_printer monitor keyboard phone_setup new_phone iphone android_phone ipad "
            "tablet* hard_drive* external_drive* data_recovery it_support windows_update macbook* "
            "tech_support icloud google_workspace microsoft_365 office_365 user_account* mailbox_setup "
            "sim_card shared_drive network_drive can't_access cannot_access no_access booking_system "
            "password_manager cannot_log_in can't_log_in cant_log_in log_ins logins hard_disk ssd usb "
            "webcam bluetooth malware virus phishing login_details cloud_storage"
        ),
        2: (
            "av_equipment sound_system microphone projector speakers_setup phone_line install* "
            "software_update* update_software device devices phone_update account_access access_to "
            "locked_out new_accounts internet technology sync_phone charger cable cables hardware "
            "headset mac pc smart_tv smartphone upgrade disk headphones speakers"
        ),
        1: "tech set_up accounts update_the reset tv log_in",
    },
    "automation": {
        3: (
            "sync_automatically automatically_send connect_trello connect_calendar auto_reply auto_tag "
            "scheduled_job rule_engine mail_rules email_rules template_automation auto_backup automat* "
            "zapier make_com integromat ifttt workflow_automation bot bots chatbot* macro macros n8n "
            "integration* google_script sync_between cron"
        ),
        2: "workflow* trigger* script",
    },
    "database": {
        3: ("database* db backend_database data_warehouse data_migration access_database data_pipeline* etl"),
        1: "records query queries",
    },
}
