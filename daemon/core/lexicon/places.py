"""Pure. What the usual names of lists, boards and labels say."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

PLACES: Table = {
    "bookkeeping": {
        3: (
            "finance finances accounting invoices money billing finanzen buchhaltung comptabilite "
            "contabilidad tax taxes expenses"
        ),
    },
    "social": {
        3: "social social_media instagram",
        2: "marketing",
    },
    "newsletter": {
        3: "newsletter campaigns",
        2: "marketing",
    },
    "content": {
        3: "content blog podcast editorial articles texte contenu contenido",
        2: "writing book",
    },
    "design": {
        3: "design artwork creative graphics",
    },
    "media": {
        3: "video photos youtube",
    },
    "software": {
        9: "bug bugs known_issues bug_reports",
        5: "features sprint backend frontend user_stories",
        3: (
            "development dev code code_review qa user_story feature release releases testing deploying "
            "engineering enhancement tech_debt in_review ready_for_qa deployed programming coding "
            "iteration epic feature_requests android ios ui ux api sub_task enhancements production "
            "stories"
        ),
        2: "product issues mvp backlog icebox beta staging in_test test research_spike database review",
        1: "done to_do doing in_progress todo",
    },
    "website": {
        3: "website web site webseite",
    },
    "it": {
        3: "it tech devices systems it_support",
    },
    "household": {
        3: "home household house haushalt maison casa kitchen cleaning chores garden",
        1: "personal",
    },
    "repairs": {
        3: "repairs maintenance car",
    },
    "shopping": {
        3: "shopping groceries einkaufen courses compras to_buy buy grocery amazon costco supermarket",
    },
    "errands": {
        3: "errands errand besorgungen recados",
    },
    "events": {
        3: "events event wedding party hochzeit event_planning conference",
    },
    "travel": {
        3: "travel trips reisen voyages viajes trip",
    },
    "shipping": {
        2: "orders shop shipping versand",
    },
    "support": {
        3: "support customer_support tickets customers",
    },
    "sales": {
        3: "sales leads pipeline vertrieb ventas proposals",
    },
    "scheduling": {
        3: "calendar appointments termine scheduling",
    },
    "meetings": {
        3: "meetings meeting agenda meeting_notes",
    },
    "email": {
        1: "inbox",
        3: "emails email e_mail follow_up follow_ups replies calls",
    },
    "office": {
        2: "office admin operations buro bureau oficina procedures",
    },
    "filing": {
        2: "documents paperwork files archive admin",
    },
    "research": {
        3: "research recherche ideas_to_research",
    },
    "legal": {
        3: "legal contracts recht compliance",
    },
    "hr": {
        3: "hiring hr recruiting personal_team people",
        2: "team",
    },
    "strategy": {
        3: "ceo strategy vision goals okrs",
    },
    "health": {
        3: "health fitness gym gesundheit sante salud",
    },
    "family": {
        3: "family kids familie famille familia",
    },
    "learning": {
        3: (
            "school study studies university homework classes courses reading learning books exams "
            "college class assignments movies reading_list uni schule learn"
        ),
    },
}

BOARD: Table = {
    "urgency": {
        52: (
            "urgent asap today now emergency do_now on_fire hot overdue critical due_today do_today do_first "
            "expedite fast_lane must_today heute hoy hoje aujourd'hui dringend urgente sofort fires "
            "immediate blocker p0 prio_0 urgency_high dringlichkeit_hoch urgencia_alta urgence_haute "
            "kritisch critico critique tres_urgent muy_urgente muito_urgente sehr_dringend eilt bloquant "
            "bloqueante blockiert priority_critical priority_urgent"
        ),
        30: (
            "this_week doing_today next_up p1 high_priority high priority top_priority tomorrow morgen "
            "demain manana amanha in_arbeit diese_woche esta_semana cette_semana prio_1 highest hoch alta "
            "haute cette_semaine priority_1 priorite_1 prioridad_1 prioridade_1 prio_hoch hohe_prioritat "
            "hoechste hochste prioritat_hoch priorite_haute haute_priorite prioridad_alta prioridade_alta "
            "sev1 sev_1"
        ),
        10: (
            "daily doing in_progress current wip active sprint inbox to_do_now next bug bugs in_bearbeitung "
            "en_cours en_curso em_andamento prio_2 priority_2 p2"
        ),
        -6: (
            "backlog upcoming next_week next_month this_month planned planning ideas idea resources "
            "priority_3 p3 prio_3 priority_medium medium_priority priority_normal prioritat_mittel "
            "priorite_moyenne prioridad_media prioridade_media"
        ),
        -12: "month_before months_before months_out",
        -25: (
            "someday later maybe low low_priority icebox wishlist wish_list nice_to_have would_be_nice "
            "future parking_lot not_now back_burner long_term bucket_list brainstorm* irgendwann algun_dia "
            "un_jour depois spater on_hold waiting_for_them lowest next_quarter next_year niedrig baja baixa "
            "q4 could_have won't_have wont_have not_urgent nicht_dringend pas_urgent no_urgente nao_urgente "
            "p4 p5 prio_niedrig niedrige_prioritat basse faible prioridad_baja prioridade_baixa "
            "priorite_basse priority_low prioritat_niedrig priority_none urgency_low mas_tarde mais_tarde "
            "plus_tard um_dia gering"
        ),
        0: (
            "impact_high impact_low impact_critical importance_high importance_low effort_high effort_low "
            "risk_high risk_low value_high value_low complexity_high complexity_low size_high size_low "
            "high_effort low_effort high_value low_value low_hanging aufwand_hoch aufwand_niedrig "
            "wichtigkeit_hoch wichtigkeit_niedrig effort_alto esfuerzo_alto impacto_alto impacto_bajo "
            "impacto_alta low_risk high_risk low_impact high_impact importancia_alta importancia_baja "
            "importancia_baixa importance_haute impact_haut no_priority not_today energy_high energy_low "
            "high_energy low_energy high_school hot_leads not_a_priority risiko_hoch risiko_niedrig "
            "now_playing"
        ),
    },
    "importance": {
        28: (
            "important most_important high_priority high critical p0 p1 must_have must priority top_priority "
            "key blocker legal finance strategy ceo contracts wichtig importante urgent_important q1 q2 "
            "highest hoch alta prio_1 clients client kunden clientes tax compliance money release essential "
            "urgent prio_0 priority_1 priorite_1 prioridad_1 prioridade_1 prio_hoch hohe_prioritat hochste "
            "sehr_wichtig tres_important muy_importante muito_importante haute haute_priorite priorite_haute "
            "prioridad_alta prioridade_alta indispensable imprescindible indispensavel kritisch critico "
            "critique bloquant bloqueante unverzichtbar muss imperativo impact_high high_impact "
            "importance_high value_high high_value impacto_alto impact_haut wichtigkeit_hoch "
            "importancia_alta sev1 sev_1 showstopper vip high_risk risk_high risiko_hoch"
        ),
        12: (
            "sales product launch mvp core feature bug bugs sprint customers revenue health school "
            "milestone* security accounting invoices finanzen health_care deadline* hiring features "
            "user_story in_progress doing should_have should soll sollte sev2 sev_2 prio_2 priority_2"
        ),
        -8: (
            "chores errands p2 medium ideas idea misc inspiration backlog enhancement enhancements "
            "brainstorm* feedback reading normal mittel moyenne priority_medium medium_priority "
            "priority_normal prioritat_mittel priorite_moyenne prioridad_media prioridade_media"
        ),
        -22: (
            "someday maybe low low_priority lowest icebox wishlist wish_list nice_to_have would_be_nice "
            "could_have p3 p4 p5 later trivial minor fun for_fun shopping groceries parking_lot "
            "not_important q4 reading_list niedrig baja baixa irgendwann books movies watchlist hobby "
            "hobbies resources einkaufen compras courses won't_have wont_have prio_3 priority_3 priority_4 "
            "prio_niedrig niedrige_prioritat nicht_wichtig unwichtig pas_important no_importante "
            "nao_importante basse faible priorite_basse prioridad_baja prioridade_baixa impact_low "
            "low_impact importance_low value_low low_value impacto_bajo impacto_baixo kann gering algun_dia "
            "un_jour um_dia optional opcional optionnel facultatif priority_low prioritat_niedrig "
            "priority_none importancia_baja importancia_baixa wichtigkeit_niedrig unimportant sev4 sev_4 "
            "sev3 sev_3 cosmetic"
        ),
        0: (
            "effort_high effort_low aufwand_hoch aufwand_niedrig complexity_high complexity_low size_high "
            "size_low high_effort low_effort urgency_high urgency_low dringlichkeit_hoch urgencia_alta "
            "urgence_haute esfuerzo_alto low_hanging no_priority low_risk risk_low energy_high energy_low "
            "high_energy low_energy high_school risiko_niedrig key_account_notes"
        ),
    },
}

OWNER_PLACES: Table = {
    "own study or hobby": {
        3: (
            "bucket_list to_read to_watch reading_list watch_list watchlist movies movie books_to_read "
            "hobby hobbies homework exams travel_bucket_list films series games_to_play personal_goals "
            "life_goals resolutions habits self_improvement a_lire zu_lesen bücher libros_por_leer"
        ),
    },
    "health": {
        3: "fitness workout workouts gym",
    },
    "strategy": {
        2: "ceo vision",
    },
}
