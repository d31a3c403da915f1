"""Pure. French words for the same tables."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

WORK: Table = {
    "email": {
        3: "répondre réponse courriel* boîte_de_réception relancer",
        2: (
            "messages envoyer_un_mail écrire_à relance confirmer prévenir informer courrier contacter "
            "rappeler_à"
        ),
        1: "envoyer demander",
    },
    "calls": {
        3: "appeler rappeler téléphoner appel coup_de_fil",
        1: "téléphone",
    },
    "scheduling": {
        3: ("rendez_vous rdv planifier reporter_le prendre_rendez_vous réserver calendrier créneau caler"),
        2: "réservation inviter annuler",
    },
    "meetings": {
        3: "réunion réunions compte_rendu ordre_du_jour procès_verbal",
        2: "préparer_la_réunion point_avec",
        1: "préparer",
    },
    "travel": {
        3: (
            "vol vols hôtel voyage* billet_de_train billets_de_train passeport location_de_voiture "
            "hébergement billets_d'avion billet_d'avion déplacement vacances"
        ),
        2: "valise séjour billets",
    },
    "transcription": {
        3: "transcrire retranscrire transcription dictée",
    },
    "bookkeeping": {
        3: (
            "facture* facturation comptabilité comptable tva impôt* impôts reçus notes_de_frais "
            "note_de_frais paie salaires payer paiement* virement* relevé_bancaire urssaf fiscal* "
            "déclaration_d'impôts déclaration_de_revenus devis_à_facturer bilan"
        ),
        2: "banque frais dépenses règlement loyer compte solde chèque*",
        1: "argent prix coût",
    },
    "data_entry": {
        3: "saisir saisie tableur tableau_excel fichier_clients base_de_contacts",
        2: "tableau liste fichier données remplir formulaire mettre_à_jour mise_à_jour",
    },
    "reports": {
        3: "rapport rapports statistiques bilan_mensuel tableau_de_bord indicateurs",
        2: "chiffres synthèse",
    },
    "research": {
        3: "rechercher recherche comparer comparatif trouver chercher se_renseigner",
        2: "vérifier_si regarder fournisseurs_possibles",
        1: "voir vérifier",
    },
    "support": {
        3: "service_client réclamation* remboursement* plainte*",
        2: "cliente clientes",
    },
    "sales": {
        3: "devis proposition_commerciale prospection appel_d'offres offre_commerciale",
        2: "offre vente ventes commercial*",
    },
    "social": {
        3: "réseaux_sociaux publication_instagram",
        2: "publier publication",
    },
    "newsletter": {
        3: "infolettre campagne* communiqué_de_presse",
        2: "publicité communication",
    },
    "content": {
        3: "rédiger rédaction traduire traduction relecture relire",
        2: "texte écrire contenu* chapitre corriger",
    },
    "design": {
        3: "affiche* maquette* graphisme plaquette carte_de_visite cartes_de_visite charte_graphique",
        2: "visuel visuels présentation diapositives",
    },
    "media": {
        3: "vidéo vidéos montage tournage",
    },
    "software": {
        3: (
            "formulaire_de_commande formulaire_de_contact ne_fonctionne_plus ne_marche_plus bogue "
            "développement_logiciel base_de_données développer_la corriger_le_bug coder"
        ),
        2: (
            "authentification bouton tests_utilisateurs fonctionnalité* serveur* logiciel développeur* "
            "connexion erreur* implémenter"
        ),
        1: "utilisateur* corriger ajouter",
    },
    "website": {
        3: "site_web site_internet boutique_en_ligne page_d'accueil hébergeur nom_de_domaine",
    },
    "it": {
        3: "ordinateur* imprimante mot_de_passe mots_de_passe sauvegarde* portable téléphone_portable",
        2: "installer matériel_informatique informatique configurer",
    },
    "office": {
        3: "fournitures bureau inventaire papeterie",
        2: "matériel clés",
    },
    "filing": {
        3: "classer classement archiver numériser scanner dossiers trier",
        2: "dossier papiers imprimer photocopie*",
    },
    "household": {
        3: (
            "ménage nettoyer lessive vaisselle cuisine cuisiner jardin pelouse aspirateur repassage "
            "ranger poubelles tondre rangement"
        ),
        2: "maison appartement repas dîner chien meubles déménagement",
        1: "chambre",
    },
    "repairs": {
        3: (
            "réparer réparation* plombier électricien chaudière fuite peinture travaux "
            "contrôle_technique pneus entretien vidange changer_l'ampoule"
        ),
        2: "voiture vélo",
        1: "changer remplacer",
    },
    "vendors": {
        3: "fournisseur* propriétaire prestataire* traiteur livraison",
        2: "assurance électricité artisan",
    },
    "shopping": {
        3: "acheter achat achats commander cadeau cadeaux lait œufs oeufs supermarché",
        2: "fromage beurre légumes chaussures vêtements commande",
    },
    "errands": {
        3: (
            "récupérer déposer aller_chercher la_poste bibliothèque pharmacie mairie pressing "
            "préfecture rendre_les_livres résilier carte_d'identité"
        ),
        2: "renouveler apporter retirer inscription inscrire",
    },
    "shipping": {
        3: "colis expédier expédition* douane envoyer_le_colis livrer",
        2: "poste envoi",
    },
    "events": {
        3: "événement* fête anniversaire_de mariage* salon soirée séminaire invités",
        2: "anniversaire salle spectacle",
    },
    "legal": {
        3: "cgu cgv contrat* avocat* juridique rgpd notaire bail mentions_légales litige",
        2: "signer signature loi conformité",
    },
    "hr": {
        3: (
            "recrutement recruter candidat* embauche* embaucher entretien_d'embauche offre_d'emploi "
            "congés salarié* stagiaire* collaborateur*"
        ),
        2: "équipe formation",
    },
    "strategy": {
        3: (
            "stratégie* négocier négociation* tarifs augmenter_les_prix investisseur* partenariat* "
            "décider plan_d'affaires business_plan"
        ),
        2: "objectifs décision",
        1: "réfléchir idée idées",
    },
    "health": {
        3: (
            "médecin dentiste kiné ordonnance médicament* sport ophtalmo hôpital pédiatre course_à_pied "
            "mutuelle docteur"
        ),
        2: "santé courir natation lunettes",
    },
    "family": {
        3: (
            "enfants enfant maman papa mère père mamie papi école crèche fils fille mari femme famille "
            "anniversaire_de_mariage soeur frère grands_parents"
        ),
        2: "amis noël anniversaire",
    },
    "learning": {
        3: (
            "étudier apprendre devoirs examen* cours mémoire réviser révisions exposé leçon guitare "
            "université partiel*"
        ),
        2: "lire livre livres",
    },
}

IMPORTANCE: Table = {
    "money": {
        30: (
            "facture* facturation impayé* relance_paiement salaires paie virement* loyer trésorerie emprunt"
        ),
        24: "paiement* payer banque assurance subvention* règlement comptable",
        12: "frais dépenses prix argent",
    },
    "duty": {
        32: (
            "impôt* tva contrat* avocat* rgpd notaire bail urssaf juridique déclaration_d'impôts "
            "déclaration_de_revenus litige"
        ),
        22: (
            "passeport signer permis carte_d'identité échéance examen* dossier_de résilier "
            "contrôle_technique mémoire inscription"
        ),
    },
    "clients": {
        27: "cliente clientes devis appel_d'offres proposition_commerciale réclamation*",
        18: "commande livraison partenaire* vente ventes",
    },
    "product": {
        24: (
            "formulaire_de_commande ne_fonctionne_plus mise_en_ligne mise_en_production lancement "
            "serveur* implémenter base_de_données"
        ),
        14: "logiciel fonctionnalité* tester erreur*",
    },
    "security": {
        28: "sauvegarde* mot_de_passe mots_de_passe sécurité",
    },
    "health": {
        30: "médecin dentiste hôpital médicament* ordonnance pédiatre ophtalmo kiné vétérinaire",
        14: "sport",
    },
    "safety": {
        28: "fuite dégât_des_eaux incendie",
    },
    "family": {
        26: "enfants maman papa mère père crèche fils fille mariage anniversaire_de_mariage famille",
        12: "école anniversaire enfant",
    },
    "people": {
        25: "recrut* candidat* embauche* entretien_d'embauche",
        12: "équipe salarié* formation",
    },
    "growth": {
        28: "stratégie* négocier négociation* investisseur* partenariat* tarifs",
        18: "objectifs décision décider",
    },
    "reputation": {
        27: "plainte* excuses mécontent* avis_négatif presse",
    },
    "stakes": {
        26: "importante urgente indispensable prioritaire critique",
    },
    "trivial": {
        -22: "lait lessive vaisselle ménage poubelles pelouse repassage gâteau aspirateur coiffeur",
        -14: "ranger nettoyer trier rangement",
    },
    "optional": {
        -20: "un_jour peut_être si_possible éventuellement quand_j'ai_le_temps",
        -8: "idée idées réfléchir",
    },
}

URGENCY: Table = {
    "pressure": {
        58: (
            "urgente d'urgence immédiatement tout_de_suite dès_que_possible au_plus_vite en_retard "
            "dernier_rappel sans_délai le_plus_vite_possible le_plus_tôt_possible au_plus_tôt"
        ),
        30: "rapidement au_plus_tard",
        10: "bientôt vite",
    },
    "trouble": {
        52: "ne_fonctionne_plus en_panne ne_marche_plus dégât_des_eaux fuite_d'eau hors_service",
        38: "ne_marche_pas ne_fonctionne_pas furieux furieuse",
        15: "panne cassé cassée fuite erreur",
    },
    "waiting": {
        50: (
            "attend_une_réponse attend_la_réponse attend_notre attend_ma attend_depuis nous_attend attendent"
        ),
        24: "rappeler_avant attend",
        8: "relancer répondre",
    },
    "calm": {
        -40: "pas_urgent un_jour quand_j'ai_le_temps rien_ne_presse sans_urgence",
        -15: "peut_être plus_tard éventuellement",
    },
}

OWNER: Table = {
    "authority": {
        3: "signer valider_le décider approuver ma_signature prendre_une_décision donner_mon_accord",
        2: "décision valider",
    },
    "hiring and firing": {
        3: "embaucher entretien_d'embauche licencier entretien_annuel recruter",
    },
    "confidential": {
        3: "confidentiel* délicat*",
    },
    "health": {
        3: (
            "aller_chez_le_médecin chez_le_dentiste chez_le_médecin faire_du_sport kiné courir "
            "séance_de_sport coiffeur"
        ),
        2: "sport dentiste médecin",
    },
    "family": {
        3: (
            "appeler_maman appeler_papa avec_les_enfants chercher_les_enfants dîner_en_famille "
            "réunion_parents appeler_mamie voir_mes_parents"
        ),
        2: "famille enfants",
    },
    "own study or hobby": {
        3: "étudier réviser apprendre devoirs examen* ^lire guitare mémoire partiel*",
        2: "lire cours livre",
    },
    "strategy": {
        3: (
            "stratégie* négocier négociation* investisseur* partenariat* augmenter_les_prix fixer_les_tarifs"
        ),
    },
    "delegable": {
        -3: "réserver acheter commander prendre_rendez_vous prendre_rdv rechercher comparer",
    },
}

KIND: Table = {
    "recurring": {
        3: (
            "hebdomadaire* mensuel* quotidien* annuel* chaque_jour chaque_semaine chaque_mois "
            "tous_les_jours tous_les_mois toutes_les_semaines tous_les_lundis tous_les_vendredis "
            "tous_les_mardis tous_les_jeudis trimestriel* régulièrement chaque_lundi chaque_vendredi "
            "chaque_matin par_semaine"
        ),
        2: "salaires paie lessive ménage poubelles vaisselle tva pelouse",
    },
}
