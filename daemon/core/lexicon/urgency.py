"""Pure. What makes a task urgent, in points of urgency."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

URGENCY: Table = {
    "pressure": {
        58: (
            "needed_today need_it_today must_go_out_today by_end_of_day before_close do_it_now "
            "right_this urgent! last_day ends_today closes_today final_call red_alert sos "
            "within_the_hour within_an_hour asap a_s_a_p urgent urgently immediately right_now "
            "right_away at_once emergency time_critical time_sensitive drop_everything without_delay "
            "this_minute this_instant needed_now need_now now_now straight_away top_urgent p0 "
            "very_urgent hurry last_minute act_now last_chance final_notice last_notice final_reminder "
            "expires_today due_today due_now overdue past_due rush_order rush_job in_a_hurry "
            "as_soon_as_possible as_soon_as_you_can sofort do_now do_first do_today"
        ),
        40: (
            "running_out_of_time critical first_thing quickly_please time_is_short before_it_gets_worse "
            "late_already rush promptly at_the_latest ends_soon very_soon late_fee* deadline_is_close"
        ),
        22: (
            "soon soonest quickly p1 quick_turnaround high_priority top_priority today's prio_1 hotfix* "
            "shortly time_pressure next_few_days priority_1 earliest_convenience blocker* in_progress"
        ),
        8: "important must quick deadline* expir* runs_out running_out",
        20: "fast_track time_critical_ish tight_deadline",
        0: (
            "emergency_fund emergency_contact* emergency_exit* emergency_kit emergency_plan "
            "emergency_number* urgent_care when_overdue if_overdue overdue_filter overdue_tasks "
            "right_now_we last_minute_gift* asap_rocky today_view today's_orders immediate_family "
            "rush_hour today's_date current_date"
        ),
        30: "overdue_invoice* overdue_bill* overdue_payment* overdue_account*",
    },
    "trouble": {
        55: (
            "in_hospital in_the_hospital to_the_hospital is_down are_down site_down server_down outage* "
            "not_responding can't_log_in cant_log_in cannot_log_in can't_login cant_login water_damage "
            "burst_pipe gas_leak data_breach been_hacked was_hacked got_hacked flooded flooding "
            "locked_out went_down system_down stopped_working no_internet power_cut power_outage "
            "gets_error everyone_gets all_users got_cancelled was_cancelled cancelled_last_minute "
            "train_got_cancelled production_down production_issue complaining_now stuck_at leaking "
            "website_down accident no_hot_water no_heating customers_can't customers_cannot "
            "sends_nothing is_lost keeps_crashing card_declined payment_failed"
        ),
        40: (
            "jammed not_working isn't_working doesn't_work does_not_work broken_down broke_down "
            "threatens furious very_upset she's_upset he's_upset bashing stolen missing_payment "
            "escalat* auto_renew_failed double_charged out_of_stock broke sick_today lost_requests"
        ),
        15: (
            "hospital blocked crash crashes crashed fails failing failure upset angry complain* "
            "cancelled canceled error stuck hacked bug_in_production again leak"
        ),
        50: (
            "server_is_down is_offline internet_is_down not_loading_for_anyone lost_keys keys_lost "
            "lost_wallet wallet_stolen stolen_card card_blocked account_blocked account_suspended "
            "payment_bounced bounced_check power_is_out is_broken are_broken is_broke it's_broken "
            "jammed_again nobody_can no_one_can cannot_print can't_print through_the_ceiling "
            "coming_through_the"
        ),
        20: "broken",
        45: (
            "has_fever pick_up_from_school_now car_won't_start won't_start wont_start locked_myself "
            "missed_the_deadline missed_deadline"
        ),
        38: "does_not_send doesn't_send do_not_send don't_send not_sending",
    },
    "waiting": {
        50: (
            "waiting_for_you waiting_for_us waiting_for_me waiting_for_our waiting_for_my "
            "waiting_on_you waiting_on_us waiting_on_me waiting_for_an_answer waiting_for_your "
            "waiting_on_your is_waiting are_waiting been_waiting can't_continue cannot_continue "
            "still_waiting waits_for_us waits_for_my waits_for_me wrote_twice called_twice asked_again "
            "third_time keeps_calling client_waiting customer_waiting blocking_us blocks_us "
            "hold_the_line standing_at"
        ),
        24: (
            "call_back ring_back still_hasn't still_no_answer no_reply_yet needs_an_answer "
            "wants_an_answer get_back_to get_back_to_me let_me_know_by waiting still_hasn't_paid "
            "hasn't_paid wants_to_know need_response need_your_response second_reminder"
        ),
        8: "follow_up waiting_for reply respond response",
        45: (
            "in_the_lobby on_hold_line they_are_waiting he_is_waiting she_is_waiting stands_at needs_it_now"
        ),
    },
    "calm": {
        -40: (
            "no_rush not_urgent no_hurry whenever when_you_have_time when_i_have_time someday some_day "
            "eventually one_day low_priority take_your_time nice_to_have would_be_nice long_term "
            "not_now in_the_future back_burner backburner some_time_next_year next_year bucket_list "
            "at_your_leisure when_time_permits if_time not_a_priority"
        ),
        -15: (
            "maybe at_some_point wish_list wishlist later sometime ideas idea optional next_month "
            "consider brainstorm*"
        ),
    },
}
