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
            "desk* procedure* stock restock* supplies suppl* equipment warehouse* storage process_for "
            "keys parking post_office facility facilities checklist_for operations logistic* furniture"
        ),
        1: "office room process checklist organize organise procedure team_lunch chairs table",
        0: "back_office",
    },
    "household": {
        3: (
            "squeaky hinge doorbell driveway deck grout mattress couch sofa blinds pantry linens "
            "compost mulch rake leaves snow shovel prune hedge hedges seeds fertilizer sprinkler* "
            "dining_table bookshelf bookcase dresser menu_for_the_week weekly_menu plan_menu "
            "dinner_menu leftovers freezer_meals slow_cooker crockpot chicken_coop chickens aquarium "
            "bird_feeder house_plants repot prune_roses greenhouse tomatoes_plants spring_clean* "
            "deep_clean* sort_toys toys playroom nursery_room guest_room linen spare_room yard_work "
            "yardwork weed weeding lawnmower empty_dishwasher load_dishwasher polish bath bathe tub "
            "scrub_* wipe counters toilets sinks unload fold hoover hang_curtains marinate roast grill "
            "casserole soup pancakes pie muffin* cupcake* dessert* cookie* smoothie* water_filter "
            "kids'_room costume* potluck bed_linen balcony mirror carpet_cleaner defrost candles plates "
            "pack_for packing_list pack_bags pack_suitcase pack_the sleeping_bags tent stove "
            "lunch_boxes noise_in bulbs hallway jam_jar trim neighbor neighbour dump_sofa attic_clean "
            "clean* cleaning laundry dishes dishwasher vacuum* garden* lawn mow groom_dog housekeep* "
            "cleaner* nanny babysitter* babysit* cook* cooking dinner_party meal_plan* meals recipe* "
            "declutter* garage kitchen bathroom bedroom living_room closet* wardrobe trash rubbish "
            "recycling garbage household housework pet_sitter dog_walker dog_food vet plants water_the "
            "ironing mop sweep dust windows_clean oven fridge freezer litter bedding bed_sheets "
            "sheets_changed attic basement yard weeds patio fold_clothes put_away take_out_trash bins "
            "moving_boxes unpack* pack_boxes backyard curtains carpet rug"
        ),
        2: (
            "gardening flowers pool hot_tub sauna patio_furniture plant planting kitten puppy cat_food "
            "vet_visit groomer litter_box crate leash walk_dog kids_room crib stroller diaper_bag "
            "baby_clothes menu cut_grass firewood fireplace chimney pillow pillows blanket* towels "
            "sheets home house flat apartment* chores furniture tidy* move_house moving_company "
            "utilities landlord tenant* lunch dinner breakfast dog cat fish_tank pet pets wash washing "
            "organize_the organise_the decorat* christmas_tree wrap_presents wrap_gifts baking bake "
            "food meal declutter cupboard* drawer*"
        ),
        1: "room door key clothes shoes boxes sort",
    },
    "repairs": {
        3: (
            "squeaky_door fix_leak fix_fence install_fan ceiling_fan drywall plaster tile tiles tiling "
            "flooring floorboard* install_dishwasher water_heater septic sump_pump insulation wiring "
            "rewire outlet* fuse sockets_wall breaker thermostat_install doorknob deadbolt windshield "
            "wiper_blades spark_plug* alternator transmission muffler exhaust coolant "
            "registration_sticker tow jump_start flat_tire puncture chain_bike lawnmower_repair "
            "snowblower generator chainsaw tune_up seal_windows weatherstrip* varnish sand_the sanding "
            "stain_deck pressure_wash power_wash repair* plumb* electrician* leak* roof boiler "
            "heating_system handyman* contractor* carpenter painter paint_the mechanic oil_change tire "
            "tires tyre* car_service service_the_car brake* gutter* broken_window dripping faucet* "
            "tap_drips toilet lightbulb* light_bulb* furnace hvac air_conditioning renovat* remodel* "
            "fix_the_door fix_door fix_sink fix_the_sink maintenance bike_fixed thermostat inspect_car "
            "car_inspection mot fence* door_lock wall_paint hole_in_wall caulk* drill smoke_detector* "
            "smoke_alarm*"
        ),
        2: (
            "door ladder hammer nails tool_box toolbox screws hinges fix_up touch_up mount hang "
            "install_blinds assemble build_shelf build_shelves build_deck workbench woodwork* trailer "
            "motor engine truck van motorcycle boat car bike bicycle jammed broken install_shelf "
            "hang_picture* paint painting oil wiper* car_wash window shelf shelves lamp light_fixture "
            "install_light* ac furnace_filter wood screw*"
        ),
        1: "fix fixed service replace battery batteries vehicle garage",
    },
    "vendors": {
        3: (
            "agent agents landlord vendor* supplier* caterer* catering quote_from quotes_from "
            "wholesaler* manufacturer* subcontractor* cleaning_company printer_shop courier_company "
            "insurance_claim* service_contract* utility_company internet_provider phone_provider "
            "service_provider*"
        ),
        2: "provider* order_from utilities delivery_date electricity gas_company moving_company",
        1: "insurance company contract delivery",
    },
    "shopping": {
        3: (
            "buy_new shopping_list bridesmaid_dresses dress dresses suit tie jacket coat boots sneakers "
            "socks underwear bra jeans shirt shirts hat gloves scarf sunglasses backpack_buy "
            "luggage_set makeup mascara lipstick lotion deodorant razor razors tissues napkins ziploc "
            "foil cling_film trash_bags bin_bags sponges bleach dish_soap light_bulb_pack stamps "
            "envelopes lego toy_for ikea_run home_depot lowes hardware_store farmers_market whole_foods "
            "trader_joe's aldi lidl tesco sainsbury's ham bacon sausages sausage turkey beef pork fish "
            "salmon tuna shrimp lettuce cucumber carrots peppers garlic ginger lemon lemons lime limes "
            "avocado berries strawberries blueberries grapes oranges spinach broccoli mushrooms beans "
            "lentils oats oatmeal honey jam peanut_butter ketchup mustard mayo mayonnaise vinegar "
            "olive_oil tortillas bagels crackers chips nuts almonds cocoa vanilla baking_powder yeast "
            "spices herbs cream sour_cream tofu hummus soy_sauce water_bottles soda coke wine_glasses "
            "^buy ^order ^purchase ^get_new groceries grocery shopping shop_for amazon supermarket ikea "
            "costco walmart target_run present_for gift_for gifts gift presents buy purchase* "
            "birthday_present* order_more reorder* pick_up_milk milk bread eggs toilet_paper diapers "
            "nappies batteries toothpaste shampoo detergent coffee_beans"
        ),
        2: (
            "sell donate_clothes ebay craigslist return_package gift_card* wishlist catalogue sale "
            "discount_code tablecloth vase necklace earrings ring_size watch_strap perfume helmet "
            "order_new get_some new_shoes shop store clothes buying cheese butter fruit fruits "
            "vegetables chicken rice pasta flour sugar salt onions potatoes tomatoes snacks wine beer "
            "juice cereal yogurt bananas apples meat ink cartridge* soap paper_towel* jars wicks "
            "return_item exchange_item return_shoes"
        ),
        1: "^get get_new order ordered new_pair pack_of bag need_new",
    },
    "errands": {
        3: (
            "forward_mail change_of_address change_address driver's_license drivers_license "
            "license_plate* city_hall town_hall tailor alterations shoe_repair cobbler notary_visit "
            "jeweler return_package return_keys amazon_return donate_to_goodwill goodwill "
            "recycling_center dump_run gas_station fill_up fill_gas get_gas cash_from_atm "
            "passport_office embassy consulate post_card stamps vote polling give_blood return_the "
            "collect_parcel pick_up_parcel pick_up_prescription pick_up_glasses return_it_to_store "
            "errand* drop_off pick_up dry_clean* pickup dropoff collect_from collect_the "
            "post_the_letter post_letter* to_the_bank library_books return_library_books return_books "
            "fetch* take_car take_the_car post_office pharmacy prescription* bring_back get_keys_cut "
            "haircut passport_photos car_registration renew_license dmv mail_letter* mail_package* "
            "take_to_the drop_by"
        ),
        2: (
            "enrollment enrolment enroll register_for sign_up_for cancel_internet cancel_contract "
            "cancel_netflix keys_copied donate take_in bring_to passport passport_for renew_passport "
            "library bring ^take cancel_subscription* cancel_membership* cancel_gym registration renew* "
            "license queue_at in_town ^drop ^pick ^return ^collect"
        ),
        1: "return go_to renew get",
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
            "save_the_date* bridesmaid* keynote badges name_badges name_tags exhibitor* bridal bride "
            "groom florist bouquet cake_tasting rehearsal final_headcount band_for book_the_band "
            "book_band book_a_band book_dj wedding_dress wedding_cake wedding_photographer "
            "honeymoon_plans first_dance vows seating_chart table_plan place_cards party_favors "
            "party_games pinata balloons bachelor* hen_party stag_do camp_fire picnic bake_sale "
            "silent_auction auction charity_run walkathon parade concert_tickets theater theatre panel "
            "panelists moderator conference_room_booking main_hall sound_check stage_manager lineup "
            "program_booklet trade_fair family_reunion class_reunion tombola prizes raffle_prizes "
            "school_concert lanyards seating venue_visit av_check stage_design event events party "
            "venue* wedding* conference_booth trade_show* open_day retreat* seating_plan* rsvp* "
            "party_planning ceremony guest_list* christmas_party team_event* summer_party festival* "
            "fundrais* bbq birthday_party invitations reception_dinner booth helpers offsite "
            "baby_shower potluck* concert* gala"
        ),
        2: (
            "speakers sponsors_list av headcount volunteer volunteering attendees participants "
            "registration_desk signage tent_rental rentals marquee performance dance theme_night "
            "costume_party quiz_night workshop workshops catering decorations tickets_for host hosting "
            "conference* exhibition* volunteers helper* stage dj fair celebrat* open_house meetup "
            "meet_up hackathon* raffle team_building invitation* jubilee"
        ),
        1: "birthday tickets speaker* guests gathering dinner",
        0: "reunion",
    },
}
