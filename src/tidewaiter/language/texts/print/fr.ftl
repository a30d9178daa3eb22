# What stands on printed pages only: debrief, report, cards. No client loads these.
# Keys and variables are the same in every language.

pdf-law = À des fins de formation. Les limites et les étapes juridiques sont des exemples : le droit national et vos propres instructions priment toujours.
pdf-page = Page { $page } sur { $pages }
pdf-none = néant
pdf-yes = oui
pdf-no = non
pdf-not-read = non lu
pdf-points = { $gained } sur { $possible }
pdf-minutes-of = { $minute } sur { $budget }
pdf-records = { $count ->
    [1] acte { $records }
   *[other] actes { $records }
}

## The report

pdf-report-title = Rapport d’inspection
pdf-head-title = Inspection
pdf-officer = Agent
pdf-case = Dossier
pdf-unit = Unité
pdf-begun = Commencé
pdf-signed = Signé
pdf-minutes = Minutes
pdf-papers-read = Documents lus
pdf-registers = registres consultés : { $registers }
pdf-seals-title = Scellés
pdf-seal-read = Numéro lu
pdf-seal-signs = Traces vues ou senties
pdf-seal-cut = Scellé coupé
pdf-seal-interim = Scellés provisoires
pdf-seal-new = Scellé officiel apposé
pdf-findings-title = Constats
pdf-findings-none = Aucun constat n’a été noté.
pdf-withdrawn = retiré
pdf-photographs-title = Photographies
pdf-photographs-none = Rien n’a été photographié.
pdf-photograph-no = photo { $n }
pdf-exhibits-title = Pièces à conviction et garde
pdf-exhibits-none = Aucune pièce n’a été saisie.
pdf-exhibit-no = pièce { $n }
pdf-custody = Registre de garde :
pdf-held = { $who } : pièces { $exhibits }
pdf-decision-title = Décision
pdf-undecided = Aucune décision n’a été prise.
pdf-decided = Décision
pdf-confidence = Confiance
pdf-lead = Aux commandes
pdf-ground = Motif, dans les mots de l’agent :
pdf-remarks-title = Remarques de déchargement
pdf-remarks-about = Chaque énoncé avec le champ du message CC044C qui le porte. Si tout est conforme, seule la remarque elle-même est envoyée.
pdf-unreported = Aucun rapport n’a été rempli.
pdf-report-conform = Unité, documents et marchandises conformes
pdf-report-seals-ok = Scellés présents, intacts et conformes à la déclaration
pdf-report-weighed-kg = Masse brute pesée
pdf-report-counted-packages = Colis comptés
pdf-report-new-seal = Nouveau scellé
pdf-report-date = Date
pdf-report-remarks = Remarques
pdf-report-feedback = Retour à l’analyse de risque
pdf-signature-title = Signature
pdf-signed-by = Signé par { $officer } le { $time }, acte { $record } de l’exercice.
pdf-stopped = L’exercice a été arrêté le { $time }, à l’acte { $record } ; aucun rapport n’a été signé. Agent : { $officer }.
pdf-chain = Les actes de l’exercice forment une chaîne ; ce rapport repose sur le maillon { $hash }.
pdf-blank-place = Lieu et date
pdf-blank-officer = Agent
pdf-blank-instructor = Instructeur
pdf-column-no = N°
pdf-column-finding = Constat
pdf-column-where = Où
pdf-column-note = Note
pdf-column-exhibit = Pièce
pdf-column-what = Quoi
pdf-column-taken-as = Pris comme
pdf-column-bag = Sac
pdf-column-minute = Minute
pdf-column-record = Acte
pdf-column-statement = Énoncé
pdf-column-value = Valeur
pdf-column-field = Champ du CC044C

## The debrief

pdf-debrief-title = Débriefing
pdf-own-title = Votre propre récit
pdf-did = Ce que vous avez fait :
pdf-why = Pourquoi ainsi :
pdf-prediction = Votre prédiction
pdf-nothing = rien
pdf-practice-note = Entraînement : un nouvel essai, qui ne compte pas.
pdf-title-outcome = Résultat
pdf-outcome-right = Bonne décision
pdf-outcome-partly-right = En partie juste
pdf-outcome-wrong = Mauvaise décision
pdf-outcome-unsafe = Dangereux
pdf-would-be-right = Il aurait été juste de
pdf-right-lead = Qui devait diriger
pdf-expert-minutes = Minutes d’un expert
pdf-title-truth = Ce qu’il y avait
pdf-nothing-wrong = Rien n’était caché ici, et rien n’était faux. Une mainlevée justifiée est une pleine réussite.
pdf-found = noté
pdf-missed = non noté
pdf-innocent = innocent : se voit aussi dans des conteneurs réguliers
pdf-drawing = L’unité vue de dessus et de côté, portes à gauche. Noté : plein. Non noté : hachuré. Innocent : tirets.
pdf-moments-title = Moments clés
pdf-moments-about = Arrêtez-vous-y : que saviez-vous alors, et qu’auriez-vous pu faire d’autre ?
pdf-axes-title = Cinq axes
pdf-axes-about = Il n’y a pas de total : une trouvaille chanceuse sans méthode vaut moins qu’un résultat négatif justifié. Chaque point nomme les actes sur lesquels il repose ; la chronologie les montre.
pdf-hard-fail = Faute grave
pdf-left-undone = non fait
pdf-coverage-title = Ce qui a été regardé
pdf-coverage-about = Zones de l’unité regardées de près, sur toutes celles qu’il y a.
pdf-column-part = Partie
pdf-column-face = Face
pdf-column-pieces = Zones
pdf-column-expert = Expert
pdf-inside = intérieur
pdf-outside = extérieur
pdf-title-unseen = Ce que d’autres instruments auraient montré
pdf-about-unseen = Dans ce dossier, les instruments non utilisés auraient dit ceci.
pdf-nothing-unseen = Rien de ce qui n’a pas été utilisé n’en aurait dit plus.
pdf-costs = { $minutes } min
pdf-rule-title = Une règle à emporter
pdf-rule-honest = Un vrai conteneur peut n’offrir qu’un indice, ou aucun. Ce qui reste, c’est la méthode : motif, sécurité, ordre, preuves.
pdf-rule-own = Ma règle pour le prochain conteneur
pdf-practice-title = Que travailler ensuite
pdf-practice = Le moins a été gagné sur l’axe { $axis }. Commencez à l’étape { $step }.
pdf-timeline-title = Chronologie
pdf-column-happened = Ce qui s’est passé
pdf-in-passing = Regardé en passant : { $targets }
pdf-report-signed = Le rapport signé
pdf-report-about = Tel qu’il a été signé, avant toute révélation.

## The cards

pdf-cards-title = Fiches de terrain
pdf-card-steps = Étapes
pdf-card-trained = S’apprend ici
pdf-card-not-trained = Ne s’apprend pas ici
pdf-card-yard = À essayer sur le terrain
pdf-card-done = Fait le
pdf-card-with = Avec
pdf-card-noticed = Ce que j’ai remarqué
