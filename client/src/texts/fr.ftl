# Textes du client. Les mots des codes du moteur se trouvent dans les catalogues de tidewaiter.language.

## Frame

skip-to-content = Aller au contenu
nav-main = Principal
nav-cases = Dossiers
nav-language = Langue
nav-sign-out = Se déconnecter
role-officer = agent
role-instructor = formateur
loading = Chargement…
law-prevails = À des fins de formation. Les limites et les étapes juridiques sont des exemples : le droit national et vos propres instructions priment toujours.
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
yes = Oui
no = Non
waiting-seconds = déjà { $seconds } s

## Trouble

trouble-problems = { $count ->
    [one] Un problème a été trouvé
   *[other] { $count } problèmes ont été trouvés
}
trouble-wrong = Ce qui ne va pas
trouble-right = Ce qui serait juste
trouble-unknown = Une erreur encore sans nom s’est produite. Réessayez.
trouble-no-connection = Le serveur est injoignable. Vérifiez qu’il fonctionne, puis réessayez.

## Sign in

signin-title = Connexion
signin-failed = Ce lien n’a pas ouvert la porte :
signin-how = Au démarrage du serveur, Tidewaiter affiche un lien de connexion pour chaque utilisateur d’exemple. Ouvrez-en un dans ce navigateur ; il ressemble à ceci :
signin-once = Chaque lien ne sert qu’une fois. Ensuite, ce navigateur reste connecté pendant 30 jours.
signin-about = Tidewaiter est un lieu d’entraînement au contrôle des conteneurs : documents, scanner, scellé, fouille, décision, rapport et débriefing, sans risque pour personne.

## Cases

cases-title = Dossiers
cases-continue-title = Reprendre là où vous étiez
cases-all-title = Tous les dossiers
cases-signed-title = Rapports signés
cases-none = Il n’y a pas encore de dossier. Faites-en préparer un ci-dessous.
cases-number = Dossier { $number }
cases-papers = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
cases-new-mark = nouveau
cases-start = Commencer le contrôle
cases-continue = Continuer
cases-debrief = Débriefing
cases-started = Commencé le { $time } · { $minute } minutes sur { $budget }
source-sample = exemple
source-made = tiré ici
source-imported = d’après une déclaration
newcase-title = Un nouveau dossier
newcase-about = Un trajet, des marchandises, des documents et un chargement sont tirés au sort. Certaines caisses cachent quelque chose ; la plupart des bizarreries sont innocentes.
newcase-make = Préparer un dossier
newcase-waiting = Le dossier est tiré, chargé et documenté ; puis un programme le joue en agent pour prouver qu’il peut être résolu loyalement.
newcase-recipe = Recette
newcase-seed = Graine
newcase-drawn = au tirage
recipe-clean = Régulier : rien de caché
recipe-c01 = C01 : charge derrière les portes
recipe-quantity = Quantité mal déclarée
declaration-title = Votre propre déclaration
declaration-about = Déposez ici un message NCTS (CC015C ou CC029C, XML) ou choisissez son fichier. Un conteneur qui lui correspond est construit autour.
declaration-privacy = Les noms et adresses sont remplacés par des noms inventés, et le fichier n’est pas conservé.
declaration-container = Numéro du conteneur, si le message en nomme plusieurs
declaration-choose = Choisir un fichier XML
declaration-waiting = { $name } est lu et vérifié ; puis un conteneur est construit autour et le dossier est prouvé.

## Desk

desk-title = Exercice
desk-jumps = Parties du bureau
desk-papers = Documents
desk-seen = Ce qui est vu
desk-hand = Que faire
head-briefing = Ordre
head-station = Poste
head-inside = à l’intérieur
head-minutes = Minutes
head-minutes-of = { $minute } sur { $budget }
head-seal = Scellé
head-doors = Portes
head-doors-are = G { $left }, D { $right }
head-yard = Aire
head-yard-safe = sécurisée
head-yard-open = non sécurisée
head-lead = Aux commandes
head-decided = Décidé
head-signed = Le rapport est signé et l’exercice est terminé.
head-to-debrief = Vers le débriefing
line-open = Connecté
line-connecting = Connexion…
line-waiting = Connexion perdue ; nouvel essai…
line-unanswered = { $count ->
    [one] une action attend sa réponse
   *[other] { $count } actions attendent leur réponse
}
log-empty = L’exercice s’ouvre.
log-minute = min { $minute }
log-instead = Faire plutôt : { $action }
refused = Impossible pour le moment ({ $code }).
hand-act = Agir
hand-notebook = Carnet
hand-report = Rapport
hand-log = Chronologie

## Papers and citing

papers-compare = Côte à côte
papers-first = Document
papers-second = Document à côté
papers-unread = non lu
papers-not-read = Ce document est sur le bureau et n’a pas encore été lu.
papers-read = Lire : { $paper }
cite = Citer dans un constat
cite-this = Citer dans un constat : { $what }

## What is seen

sheet-wide = Large
sheet-box = Unité
sheet-radiograph = Radiographie
sheet-photographs = Photos
sheet-readings = Mesures
sightings-none = Rien n’a encore été vu. Allez à l’entrée, au scanner ou au quai.
view = Vue
view-plan = De dessus
view-doors = Côté portes
view-side = De côté
view-plan-label = Plan de ce qui a été vu, portes à gauche : { $count } objets. La liste ci-dessous les nomme.
view-doors-label = Côté portes avec ce qui a été vu : { $count } objets. La liste ci-dessous les nomme.
view-side-label = Vue de côté de ce qui a été vu, portes à gauche : { $count } objets. La liste ci-dessous les nomme.
thing-where = Où
thing-size = Taille (l × h × L)
lies-contents = dans un colis ouvert
lies-left = à gauche
lies-middle = au milieu
lies-right = à droite
lies-inside = { $depth } m derrière le seuil, { $side }, centre à { $height } m de haut
lies-outside = { $depth } m devant le seuil, { $side }, centre à { $height } m de haut
things-part = Parties de l’unité
things-inside = À l’intérieur
things-bay = Posé sur le quai
things-stowed = Rechargé
things-contents = Dans les colis ouverts
things-station = Au poste
things-more = encore { $count }
radiograph-none = Pas encore de radiographie. Faites scanner l’unité au scanner.
radiograph-failed = L’image n’a pas pu être chargée. Rechargez la page.
radiograph-which = Radiographie
radiograph-number = Radiographie { $n }
radiograph-label = Radiographie { $n }, { $view }, { $beam }
radiograph-keys = Les flèches déplacent, plus et moins agrandissent ou réduisent, zéro montre tout.
radiograph-closer = Plus près
radiograph-farther = Plus loin
radiograph-fit = Image entière
radiograph-mark = Marquer une zone
radiograph-invert = Inverser
radiograph-level = Niveau
radiograph-window = Fenêtre
radiograph-plain = Comme à l’origine
radiograph-doors = portes
radiograph-front = paroi avant
radiograph-cite = Noter la zone dans un constat
radiograph-unmark = Effacer la marque
radiograph-note = Radiographie { $n } : de { $near } à { $far } m derrière le seuil, de { $low } à { $high } m de haut
region-title = Zone, en mètres derrière et au-dessus du seuil
region-near_m = profondeur de
region-far_m = à
region-low_m = hauteur de
region-high_m = hauteur à
photographs-none = Pas encore de photographie.
photograph-label = Photographie { $n } de { $name } : { $count } objets
photograph-number = Photographie { $n }
readings-none = Aucun instrument n’a encore été lu.
readings-caption = Mesures, avec les limites en vigueur
readings-quantity = Grandeur
readings-value = Valeur
readings-limit = Limite
readings-over = au-delà de la limite
tally-caption = Pointage des colis sortis
tally-item = Article
tally-kind = Nature
tally-counted = Comptés
tally-no-item = aucun

## Acting

group-desk = Bureau
group-gate = Entrée
group-scanner = Scanner
group-bay = Quai
group-anywhere = Partout
station-desk = Bureau
station-gate = Entrée
station-scanner = Scanner
station-bay = Quai
act-go = Aller à
act-read = Lire un document
act-look = Regarder de près
act-weigh = Peser l’unité
act-scan = Scanner de côté, 6 MV
act-seal = Contrôler le scellé
act-yard-safe = Sécuriser l’aire
act-test-air = Tester l’air
act-ventilate = Ventiler
act-cut-seal = Couper et ensacher le scellé
act-open = Ouvrir un vantail
act-hook = Accrocher un vantail
act-close = Fermer un vantail
act-enter = Entrer avec un équipier
act-leave = Sortir de l’unité
act-measure = Mesurer
act-unload = Faire décharger
act-open-package = Ouvrir le colis
act-photograph = Photographier
act-record = Noter le constat
act-withdraw = Retirer
act-lead = Désigner qui mène
act-decide = Décider
act-reseal = Fermer sous scellé officiel
act-report = Déposer le rapport
act-sign = Signer le rapport
act-choose = Choisir…
act-none = aucun
cost-fixed = { $minutes } min
cost-per-minute = { $minutes } min par minute
cost-per-package = { $minutes } min par colis
field-target = Objet
field-document = Document
field-field = Case du document
field-category = De quoi il s’agit
field-note = Dans vos mots
field-minutes = Minutes
field-depth_m = Profondeur en mètres
field-who = Qui mène
field-decision = Décision
field-ground = Motif
field-confidence = Confiance
field-conform = Unité, documents et marchandises sont conformes
field-seals_ok = Scellés présents, intacts et conformes à la déclaration
field-weighed_kg = Masse brute pesée, kg
field-counted_packages = Colis comptés
field-new_seal = Numéro du nouveau scellé
field-remarks = Remarques de déchargement
how-view = Voir
how-verify = Vérifier
how-tug = Tirer
how-twist = Tourner
where-gasket = au joint
where-inside = à l’intérieur
leaf-left-door = gauche
leaf-right-door = droit
span-inner-length = longueur intérieure
span-inner-width = largeur intérieure
span-inner-height = hauteur intérieure
span-outer-length = longueur extérieure

## Command line

command-label = Taper une action
command-placeholder = go bay
command-do = Faire
command-options = Suggestions
command-hint = / mène ici, Tab complète, Entrée exécute.

## Notebook, decision, report

notebook-new = Nouveau constat
notebook-title = Constats
notebook-empty = Rien n’est encore noté. Tout acte intrusif demande un motif noté avant lui.
notebook-withdrawn = retiré
category-grounds = Motifs pour la suite
category-results = Résultats
lead-title = Qui mène à partir d’ici
decision-title = Décision
decision-stands = Décidé : { $decision }, confiance { $confidence } %.
report-title = Rapport (remarques de déchargement)
report-stands = Le rapport est déposé ; le déposer à nouveau le remplace jusqu’à la signature.
draft-saved = Votre brouillon est enregistré.
draft-unsaved = Enregistrement du brouillon…
draft-failed = Votre brouillon n’a pas encore pu être enregistré ; nouvel essai.
signing-title = Signature
signing-about = Le rapport se signe une seule fois. Ensuite l’exercice est terminé et le débriefing s’ouvre.
signing-question = Signer le rapport ?
signing-once = Après cela, plus rien ne peut être fait dans cet exercice.
signing-yes = Oui, signer
signing-no = Pas encore

## Observations

said-began = L’exercice commence. Poste : { $station }. { $count ->
    [one] Un document est
   *[other] { $count } documents sont
} sur le bureau.
said-went = Poste : { $station }. { $count ->
    [0] Rien de nouveau en vue.
    [one] Un objet en vue.
   *[other] { $count } objets en vue.
}
said-document-read = Lu : { $title }, { $number }.
said-looked = Vu de près, { $target } : { $looks }.
said-nothing-more = rien de plus à voir
said-nothing = rien
said-scanned = La radiographie { $n } est prête.
said-seal-view = regardé
said-seal-verify = numéro vérifié
said-seal-tug = tiré
said-seal-twist = tourné
said-seal-checked = Scellé { $step } : { $signs }.
said-seal-number = Son numéro est { $number }.
said-no-signs = rien de particulier
said-yard-made-safe = L’aire est sûre : engins à l’écart, véhicule freiné et calé, périmètre posé.
said-air-tested = Air testé, { $place } : { $count ->
    [one] une valeur lue
   *[other] { $count } valeurs lues
}. { $verdict }
said-air-over = Au-delà de la limite : { $substances }. N’entrez pas.
said-air-under = Rien ne dépasse sa limite.
said-ventilated = Ventilé pendant { $minutes } minutes.
said-seal-cut = Le scellé { $number } est coupé, ensaché et étiqueté.
said-leaf-open = { $leaf } ouvert.
said-leaf-hooked = { $leaf } accroché.
said-leaf-closed = { $leaf } fermé.
said-entered = Vous êtes à l’intérieur, avec un équipier et un détecteur.
said-left = Vous êtes de nouveau dehors.
said-in-sight = { $count ->
    [one] Un objet en vue.
   *[other] { $count } objets en vue.
}
said-unloaded = Déchargé jusqu’à { $depth } m : { $count ->
    [one] un objet est
   *[other] { $count } objets sont
} sur le quai.
said-tally = Pointage : { $lines }.
said-tally-line = article { $item } : { $counted }
said-tally-other = hors liste, { $kind } : { $counted }
said-package-opened = Le colis { $target } est ouvert. Dedans : { $contents }.
said-photographed = Photographie { $n } : { $target }.
said-finding-recorded = Constat { $n } noté : { $category }.
said-finding-withdrawn = Constat { $n } retiré.
said-lead-named = Mène à partir d’ici : { $who }.
said-decided = Décidé : { $decision }, confiance { $confidence } %.
said-resealed = Le scellé officiel { $new } est posé ; l’ancien était { $old }.
said-reported = Le rapport est déposé.
said-signed = Le rapport est signé. L’exercice est terminé.
said-mishap = Incident : { $what }
said-spent = { $count ->
    [one] { $minutes } minute s’est écoulée.
   *[other] { $minutes } minutes se sont écoulées.
}

## Words

sealstate-on = posé
sealstate-cut = coupé
sealstate-official = scellé officiel posé
leafstate-closed = fermé
leafstate-open = ouvert
leafstate-hooked = accroché
view-word-side = de côté

## Debrief

debrief-title = Débriefing
debrief-back = Retour à l’exercice
debrief-about = D’abord votre propre récit, puis ce qu’il y avait. Prenez votre temps : les choses s’ouvrent l’une après l’autre.
debrief-next-outcome = Ouvrir le débriefing
debrief-next-truth = Ouvrir le conteneur
debrief-next-axes = Voir comment cela a été fait
debrief-next-unseen = Voir ce que d’autres instruments auraient montré
debrief-next-rule = Une règle à emporter
debrief-all = Tout montrer
debrief-print = Imprimer
account-title = Votre propre récit
account-why = Avant toute révélation : qu’avez-vous pensé, et pourquoi avez-vous agi ainsi ? Se souvenir d’abord aide à retenir le reste.
account-story = Ce qui s’est passé, dans vos mots
account-prediction = À votre avis, qu’y avait-il dedans ?
account-no-prediction = pas de prédiction
account-skip = Vous pouvez laisser les deux vides et continuer.
outcome-right = Bonne décision
outcome-partly-right = En partie juste
outcome-wrong = Mauvaise décision
outcome-unsafe = Dangereux
outcome-decided = Vous avez décidé
outcome-none = rien
outcome-would-be-right = Il aurait été juste de
outcome-lead = Aux commandes
outcome-predicted = Vous aviez prédit
truth-title = Le conteneur et sa vérité
truth-about = Tout ce qui se trouvait dans et sur l’unité. Superposez une seule chose à la fois au dessin.
truth-nothing = Rien n’était caché ici, et rien n’était faux. Une mainlevée justifiée est une pleine réussite.
truth-doors-left = portes à gauche
truth-overlay = Montrer dans le dessin
truth-no-overlay = rien de marqué
truth-found = vous l’avez noté
truth-missed = non noté
truth-innocent = innocent : se voit aussi dans des conteneurs réguliers
reveal-hidden = Caché :
reveal-paper-error = Sur les documents :
reveal-oddity = Bizarrerie :
reveal-gas = Air :
truth-showed = Cela s’est montré en
axes-title = Cinq axes
axes-about = Il n’y a pas de total : une trouvaille chanceuse sans méthode vaut moins qu’un résultat négatif justifié.
axis-points = { $gained } sur { $possible }
axis-hard-fail = Faute grave :
point-left-undone = non fait
record-link = n° { $record }
moments-title = Moments clés
moments-about = Arrêtez-vous-y : que saviez-vous alors, et qu’auriez-vous pu faire d’autre ?
moments-again = Le moment décisif à nouveau : que choisiriez-vous maintenant ?
timeline-title = Chronologie
timeline-began = L’exercice a commencé.
timeline-elapsed = { $seconds } s
timeline-mishap = Incident
unseen-title = Ce que d’autres instruments auraient montré
unseen-about = Dans ce dossier, les instruments non utilisés auraient dit ceci.
unseen-none = Rien de ce qui n’a pas été utilisé n’en aurait dit plus.
rule-title = Une règle à emporter
rule-honest = Un vrai conteneur peut n’offrir qu’un indice, ou aucun. Ce qui reste, c’est la méthode : motif, sécurité, ordre, preuves.
rule-own = Ma règle pour le prochain conteneur
