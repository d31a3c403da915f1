"""Pure. Work with things: office, home, repairs, shopping, shipping, events."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

HANDS_ON_WORK: Table = {
    "office": {
        3: (
            "office_suppl* office_manage* coffee_machine toner stationery desk_move office_key* "
            "office_plant* office_clean* meeting_room* front_desk reception procedures sop sops "
            "standard_operating handover_process how_to_sheets handbook process_documentation inventory "
            "stock_take stocktake"
        ),
        2: (
            "office desk* procedure* stock restock* supplies suppl* equipment warehouse* storage "
            "process_for keys parking post_office facility facilities checklist_for operations "
            "logistic* furniture"
        ),
        1: "room process checklist organize organise procedure team_lunch chairs table",
    },
    "household": {
        3: (
            "clean* cleaning laundry dishes dishwasher vacuum* garden* lawn mow groom_dog housekeep* "
            "cleaner* nanny babysitter* babysit* cook* cooking dinner_party meal_plan* meals recipe* "
            "declutter* garage kitchen bathroom bedroom living_room closet* wardrobe trash rubbish "
            "recycling garbage household housework pet_sitter dog_walker dog_food vet plants water_the "
            "ironing mop sweep dust windows_clean oven fridge freezer litter bedding bed_sheets "
            "sheets_changed attic basement yard weeds patio fold_clothes put_away take_out_trash bins "
            "moving_boxes unpack* pack_boxes backyard curtains carpet rug"
        ),
        2: (
            "home house flat apartment* chores furniture tidy* move_house moving_company utilities "
            "landlord tenant* lunch dinner breakfast dog cat fish_tank pet pets wash washing "
            "organize_the organise_the decorat* christmas_tree wrap_presents wrap_gifts baking bake "
            "food meal declutter cupboard* drawer*"
        ),
        1: "room door key clothes shoes boxes sort",
    },
    "repairs": {
        3: (
            "repair* plumb* electrician* leak* roof boiler heating_system handyman* contractor* "
            "carpenter painter paint_the mechanic oil_change tire tires tyre* car_service "
            "service_the_car brake* gutter* broken_window dripping faucet* tap_drips toilet lightbulb* "
            "light_bulb* furnace hvac air_conditioning renovat* remodel* fix_the_door fix_door fix_sink "
            "fix_the_sink maintenance bike_fixed thermostat inspect_car car_inspection mot fence* "
            "door_lock wall_paint hole_in_wall caulk* drill smoke_detector* smoke_alarm*"
        ),
        2: (
            "car bike bicycle jammed broken install_shelf hang_picture* paint painting oil wiper* "
            "car_wash window shelf shelves lamp light_fixture install_light* ac furnace_filter wood "
            "screw*"
        ),
        1: "fix fixed service replace battery batteries vehicle garage",
    },
    "vendors": {
        3: (
            "vendor* supplier* landlord caterer* catering quote_from quotes_from wholesaler* "
            "manufacturer* subcontractor* cleaning_company printer_shop courier_company "
            "insurance_claim* service_contract* utility_company internet_provider phone_provider "
            "service_provider*"
        ),
        2: ("provider* order_from utilities delivery_date electricity gas_company moving_company insurance"),
        1: "company contract delivery",
    },
    "shopping": {
        3: (
            "^buy ^order ^purchase ^get_new groceries grocery shopping shop_for amazon supermarket ikea "
            "costco walmart target_run present_for gift_for gifts gift presents buy purchase* "
            "birthday_present* order_more reorder* pick_up_milk milk bread eggs toilet_paper diapers "
            "nappies batteries toothpaste shampoo detergent coffee_beans"
        ),
        2: (
            "order_new get_some new_shoes ^get shop store clothes buying cheese butter fruit fruits "
            "vegetables chicken rice pasta flour sugar salt onions potatoes tomatoes snacks wine beer "
            "juice cereal yogurt bananas apples meat ink cartridge* soap paper_towel* jars wicks "
            "return_item exchange_item return_shoes"
        ),
        1: "order ordered new_pair pack_of bag need_new",
    },
    "errands": {
        3: (
            "errand* drop_off pick_up dry_clean* pickup dropoff collect_from collect_the "
            "post_the_letter post_letter* to_the_bank library_books return_library_books return_books "
            "fetch* take_car take_the_car post_office pharmacy prescription* bring_back get_keys_cut "
            "haircut passport_photos car_registration renew_license dmv mail_letter* mail_package* "
            "take_to_the drop_by"
        ),
        2: (
            "library bring return ^take cancel_subscription* cancel_membership* cancel_gym registration "
            "renew* license queue_at in_town ^drop ^pick ^return ^collect"
        ),
        1: "go_to renew get",
    },
    "shipping": {
        3: (
            "ship_the ship_to shipment* shipping parcel* courier* fedex ups dhl usps customs_form* "
            "deliver_package* package packages postage send_package* express_delivery tracking_number "
            "pack_order* pack_and pack_the deliveries ship_samples ship_order* delivered packaging "
            "where_is_the_parcel"
        ),
        2: "delivery ^ship samples deliver freight carrier dispatch* export_paper* package_to goods",
        1: "order orders",
    },
    "events": {
        3: (
            "event events party venue* wedding* conference_booth trade_show* open_day retreat* "
            "seating_plan* rsvp* party_planning ceremony guest_list* christmas_party team_event* "
            "summer_party festival* fundrais* bbq birthday_party invitations reception_dinner booth "
            "helpers offsite baby_shower potluck* concert* gala"
        ),
        2: (
            "workshop workshops catering decorations tickets_for host hosting conference* exhibition* "
            "performance volunteers helper* stage dj fair celebrat* open_house meetup meet_up "
            "hackathon* raffle team_building invitation* jubilee"
        ),
        1: "birthday tickets speaker* guests gathering dinner",
    },
}
