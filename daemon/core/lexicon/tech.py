"""Pure. Work on software, websites, devices and data."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

TECH_WORK: Table = {
    "software": {
        3: (
            "bug bugs bugfix* api apis backend back_end frontend front_end refactor* deploy* unit_test* "
            "endpoint* repository repo github gitlab git commit merge_request* pull_request* "
            "code_review* codebase javascript typescript python java kotlin swift react angular vue css "
            "html php laravel django rails node npm docker kubernetes compiler compile_error* debug* "
            "regex json xml sdk oauth middleware localhost stack_trace exception* null user_story "
            "user_stories acceptance_criteria sprint_backlog devops aws azure heroku terraform jenkins "
            "travis ci_cd continuous_integration webhook* microservice* crash_report* crashes segfault "
            "memory_leak* ios_app android_app mobile_app implement* unit_tests test_case* test_suite* "
            "release_notes changelog tooltip* dropdown* checkbox* modal textbox* text_box* scroll* "
            "login_page sign_in_page login_screen rendering render* parser parse* cli runtime async "
            "thread_safe c++ golang rust webpack gulp grunt jquery bootstrap ajax breadcrumb* navbar "
            "homescreen ui ux gui app_store play_store testflight hotfix* pagination autocomplete "
            "serializ* schema schemas sql mysql postgres* mongodb mongo redis sqlite firebase rabbitmq "
            "kafka graphql rest_api linux ubuntu bash shell_script* makefile cmake arduino raspberry "
            "microcontroller firmware plugin_api localstorage cookie_session csrf cors jwt unicode utf "
            "encoding"
        ),
        2: (
            "code coding programming developer* software app apps feature features functionality module "
            "modules class classes function functions method methods variable* script scripts server "
            "servers client_side server_side error errors crash* fails failing build builds release "
            "releases version versions unit integration_test* integrat* testing qa login log_in logout "
            "authentication auth authoriz* permission_model user_role* admin_panel admin_page screen "
            "screens button buttons page_load toggle toggles filter filters input_field field fields "
            "validation validate* parameter* dev prototype* algorithm* ml machine_learning neural "
            "dataset* model_training notification_service push_notification* cache* queue* timeout* "
            "latency performance_issue* optimi* scaling zoom map_view menu_item sidebar header footer "
            "widget* click hover keyboard_shortcut* dark_mode responsive user_flow add_support "
            "support_for support_multiple upgrade_to migrate* dependency dependencies library libraries "
            "framework* documentation docs readme wiki technical test tests tester* fix_issue* mvp beta "
            "alpha spike level_editor game_engine sprite* player enemies enemy multiplayer unity unreal "
            "collision animation* 3d shader* texture* simulator* robot* sensor* pcb iot"
        ),
        1: (
            "user users fix issue issues bug_report add_a allow_user* ability_to default display "
            "displays option setting settings admin search page pages view views list_view form map "
            "game games level levels mode tool tools stable import export upload download file_upload "
            "sort_by delete remove system configure* log logs setup simulation menu tab tabs link links "
            "popup image_upload profile_page v1 v2 v3 implement loading status_code data_model mobile "
            "desktop drag sync config"
        ),
    },
    "website": {
        3: (
            "website* web_site* wordpress wix squarespace webpage* web_page* landing_page* homepage* "
            "home_page web_design* plugin* domain domains dns hosting ssl shopify_theme woocommerce "
            "web_shop webshop checkout_page contact_form contact_page broken_link* cookie_banner "
            "web_development web_dev online_shop site_map sitemap web_server google_analytics "
            "privacy_page webmaster cms drupal joomla"
        ),
        2: (
            "site web url urls links_on online_form* booking_widget online_booking checkout shopify "
            "analytics 404 hompage blog_software shopping_cart"
        ),
        1: "page pages online html_page browser link_to",
    },
    "it": {
        3: (
            "laptop* computer* printer* wifi wi_fi router* password* backup* back_up two_factor 2fa "
            "antivirus vpn network_printer monitor keyboard phone_setup new_phone iphone android_phone "
            "ipad tablet* hard_drive* external_drive* data_recovery it_support windows_update macbook* "
            "tech_support icloud google_workspace microsoft_365 office_365 user_account* mailbox_setup "
            "sim_card cannot_log_in can't_log_in cant_log_in log_ins logins hard_disk ssd usb webcam "
            "bluetooth malware virus phishing login_details cloud_storage"
        ),
        2: (
            "install* software_update* update_software device devices phone_update account_access "
            "access_to locked_out new_accounts internet technology sync_phone charger cable cables "
            "hardware headset projector mac pc smart_tv smartphone upgrade disk headphones speakers"
        ),
        1: "tech set_up accounts update_the reset tv log_in",
    },
    "automation": {
        3: (
            "automat* zapier make_com integromat ifttt workflow_automation bot bots chatbot* macro "
            "macros n8n integration* google_script sync_between cron"
        ),
        2: "workflow* trigger* script",
    },
    "database": {
        3: ("database* db backend_database data_warehouse data_migration access_database data_pipeline* etl"),
        1: "records query queries",
    },
}
