"""Pure. What tells recurring work; a weight of 3 is plain, of 2 enough, of 1 a hint."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

KIND: Table = {
    "recurring": {
        3: (
            "daily_scrum every_time each_time recurrent bi_monthly twice_a_day twice_a_month "
            "once_a_month per_month per_day weekly_goals morning_routine evening_routine every_5 "
            "every_6 every_10 every_30 every_90 weekly monthly daily yearly annually quarterly biweekly "
            "fortnightly every_day every_week every_month every_year every_morning every_evening "
            "every_night every_monday every_tuesday every_wednesday every_thursday every_friday "
            "every_saturday every_sunday every_quarter every_second every_other each_day each_week "
            "each_month each_morning each_monday each_friday each_year routine recurring regularly "
            "mondays tuesdays wednesdays thursdays fridays saturdays sundays twice_a_week once_a_week "
            "per_week a_week times_a_week a_month ongoing on_going habit habits first_of_each weekdays "
            "stand_up standup nightly hourly bi_weekly repeat repeating repeats semi_annual annual "
            "every every_2 every_3 every_two every_three daily_routine"
        ),
        2: (
            "feed_the feed_cat brush_teeth floss meditate journal_10 make_bed wash_dishes "
            "empty_dishwasher clean_litter vitamins weigh_in backlog_grooming sprint_planning "
            "sprint_review wash_car_weekly weekly_menu meal_prep push_ups pushups squats yoga "
            "do_laundry change_bedding salaries wages payroll timesheet* petty_cash vacuum* laundry "
            "dishes groceries trash water_the mow lawn monthly_report live_chat vat tax_return quarter "
            "answer_comments restock* workout gym meditat* rent update_the_plugins reconcil* "
            "bank_statement* maintenance take_out_the cleaning_day show_notes walk_the_dog feed "
            "grocery_shopping change_sheets ironing take_medication bookkeeping inventory_check "
            "newsletter_for backups"
        ),
        1: (
            "timesheet statement meal month_end newsletter* report regular clean check_emails inbox "
            "utility_bill* social_posts tickets_from comments bills bill month"
        ),
    },
    "one-off": {
        -3: "one_time one_off once just_once new_client first_time launch* migrat*",
        -1: (
            "set_up setup create build design decide find compare fix move draft new install implement "
            "plan write add repair replace get find_out book research buy update change make remove "
            "register review"
        ),
    },
}
