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
recipe-c02 = C02 : parmi les marchandises
recipe-c03 = C03 : intégré dans la marchandise
recipe-c04 = C04 : derrière un habillage avant
recipe-c05 = C05 : au-dessus d’un plafond
recipe-c06 = C06 : sous un second plancher
recipe-c08 = C08 : dans un vantail des portes
recipe-c09 = C09 : dans la machine d’un frigorifique
recipe-c12 = C12 : dans le bois de calage
recipe-c13 = C13 : dans le véhicule
recipe-kind = C15 : marchandises d’une autre nature
recipe-people = C14 : personnes (la vie d’abord)
recipe-quantity = Quantité mal déclarée
recipe-value = C15 : valeur mal déclarée
recipe-origin = C15 : origine mal déclarée
recipe-tariff = C15 : sous-position tarifaire mal déclarée
family-clean = Sans infraction
family-papers = Documents et quantité
family-contraband = Contrebande
family-safety = Sécurité
newcase-difficulty = Difficulté { $level } sur 5
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
group-bay = Aire, scellé, air et portes
group-anywhere = Regarder et préserver les preuves
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
act-reseal = Sceller l’unité
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
field-who = Qui
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
debrief-next-rule = Une règle à emporter
debrief-all = Tout montrer
debrief-print = Imprimer
account-title = Votre propre récit
account-why = Avant toute révélation : qu’avez-vous pensé, et pourquoi avez-vous agi ainsi ? Se souvenir d’abord aide à retenir le reste.
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
timeline-title = Chronologie
timeline-began = L’exercice a commencé.
timeline-elapsed = { $seconds } s
timeline-mishap = Incident
rule-title = Une règle à emporter
rule-honest = Un vrai conteneur peut n’offrir qu’un indice, ou aucun. Ce qui reste, c’est la méthode : motif, sécurité, ordre, preuves.
rule-own = Ma règle pour le prochain conteneur

### Company, watching and the debrief's box

company-title = Où cet exercice est ouvert
company-alone = Ouvert sur cet appareil seulement
company-open = Aussi ouvert { $devices }
company-open-watcher = Ouvert { $devices }
company-nobody = L’agent n’est pas là en ce moment
company-watched = { $count ->
    [one] Un formateur observe
   *[other] { $count } formateurs observent
}
company-device-desk = au bureau
company-device-bay = au quai
company-device-headset = dans le casque
company-device-other = sur une autre page
company-hand-mine = C’est à vous maintenant
company-hand-desk = Au bureau maintenant
company-hand-bay = Au quai maintenant
company-hand-headset = Dans le casque maintenant
company-hand-other = Sur votre autre page maintenant
company-take-back = Le reprendre ici
company-continue-desk = Continuer au bureau
company-continue-bay = Continuer au quai
company-continue-headset = Continuer dans le casque
company-continue-other = Continuer sur l’autre page
company-another = Utiliser un autre appareil
company-to-bay = Aller au quai
company-to-desk = Retour au bureau
watch-title = Observation : { $name }
watch-view = Comment regarder
watch-free = Librement
watch-shoulder = Par-dessus l’épaule
watch-eyes = Avec les yeux de l’agent
watch-latest = Derniers actes
watch-nobody = L’agent n’est pas sur le quai en ce moment.
watch-where = L’agent est { $place } ; en main : { $tool }.
watch-open = Observer
watch-desk = Au bureau
box-drawing = Dessin
box-as-box = En trois dimensions
box-as-flat = À plat
box-none = Ce navigateur ne sait pas dessiner en trois dimensions. Les dessins à plat montrent la même chose.
box-failed = Le conteneur n’a pas pu être dessiné en trois dimensions. Les dessins à plat montrent la même chose.
box-keys = Faites glisser pour tourner, pincez ou utilisez la molette pour approcher. Les flèches tournent, plus et moins zooment, zéro montre tout.
box-from-doors = Depuis les portes
box-from-above = D’en haut
box-from-left = De gauche
box-from-right = De droite
box-whole = En entier
box-overlay = Par-dessus le dessin
box-overlay-truth = Ce qu’il y avait
box-overlay-way = Votre parcours
box-overlay-coverage = Ce que vous avez regardé
box-overlay-none = Rien par-dessus
box-all = tout
box-way-none = Personne n’a parcouru le quai dans cet exercice : il n’y a pas de parcours à montrer.
box-way-failed = Le parcours n’a pas pu être chargé. Choisissez-le de nouveau pour réessayer.
box-way-table = Le parcours en mots
box-way-caption = Où vous étiez, dans l’ordre
box-in-hand = En main
box-play = Lire
box-pause = Pause
box-scrubber = Moment du parcours
box-zone-inside = à l’intérieur, de { $near } à { $far } m derrière le seuil
box-zone-doors = devant les portes
box-zone-bay = sur le quai
box-zone-left = du côté gauche
box-zone-right = du côté droit
box-tool-hand = main nue
box-tool-seal-gauge = calibre à scellés
box-tool-camera = appareil photo
box-tool-tape = mètre ruban
box-tool-torch = lampe
box-tool-gas-lance = canne de prélèvement
box-tool-mallet = maillet
box-tool-bolt-cutter = coupe-boulons
box-coverage-none = Rien de cet exercice ne peut être montré ici.
box-coverage-about = Est regardé ce qui était en vue, éclairé, assez proche, et assez longtemps pour remarquer quelque chose. Un endroit non regardé n’est pas une faute en soi : ce qui compte est de savoir s’il y avait une raison de le regarder.
box-coverage-caption = Partie par partie
box-part = Partie
box-inside-of = { $part }, à l’intérieur
box-things = Objets regardés
box-seen = Regardé
box-unseen = Non regardé
box-how = Comment
box-how-close = de près
box-how-gaze = en passant
box-how-torch = à la lampe
box-patches = { $seen } zones sur { $all }
box-from-the-doors = { $pieces } depuis les portes
box-from-the-left = { $pieces } depuis la gauche
box-high = { $where }, à { $height } m de haut

### Reaching a headset

trouble-code-not-valid = Ce code est inconnu, a déjà servi ou est trop ancien. Le démarrage du serveur en imprime de nouveaux.
trouble-link-not-valid = Ce lien a déjà servi ou est trop ancien. Le démarrage du serveur en imprime un nouveau.
trouble-too-many-tries = Trop de codes faux ont été saisis ; aucun n’est accepté pour le moment. Attendez dix minutes, puis réessayez.
reach-with-code = Avec un code d’accès
reach-code-how = Huit chiffres. Ils sont imprimés là où le serveur a été démarré, ou affichés par « Continuer sur un autre appareil » là où vous êtes connecté.
reach-code = Code d’accès
reach-keys = Chiffres
reach-delete = Effacer le dernier chiffre
reach-open = Se connecter
reach-with-link = Avec un lien
reach-title = Continuer sur un autre appareil
reach-address = Ouvrez cette adresse dans son navigateur :
reach-choose = Choisissez-y ces chiffres :
reach-qr = Code QR de l’adresse et du code
reach-camera = Ou visez ici avec son appareil photo.
reach-left = Sert une fois, encore { $time }.
reach-ended = Ce code a expiré.
reach-new = Nouveau code
reach-close = Fermer
reach-warning = Le navigateur peut avertir au sujet du certificat. Comparez son empreinte SHA-256 avec celle imprimée là où le serveur a été démarré ; seulement si elles sont égales, choisissez Avancé, puis Continuer.
reach-cable = Ce serveur ne répond qu’à cette machine. Faites-le démarrer avec « tidewaiter serve --lan », ou reliez le casque par câble et lancez ici :

### Tablet and card

act-tap = Frapper et écouter
tablet-title = Tablette
tablet-close = Ranger la tablette
tablet-pages = Pages de la tablette
tablet-page-papers = Documents
tablet-page-radiograph = Radiographie
tablet-page-findings = Constats
tablet-page-orders = Ordres
tablet-page-report = Rapport
tablet-page-comfort = Confort
tablet-minutes = minutes
tablet-pins = Faits épinglés
tablet-pins-none = Épinglez jusqu’à huit faits des documents : ils restent ici.
tablet-turn-left = Tourner à gauche
tablet-turn-right = Tourner à droite
tablet-pin = Épingler : { $what }
tablet-unpin = Désépingler : { $what }
tablet-up = Vers le haut
tablet-down = Vers le bas
tablet-left = Vers les portes
tablet-right = Vers la paroi avant
tablet-again = Appuyez encore : { $act }
tablet-first = D’abord : { $act }
tablet-record = Consigner : { $category }
tablet-record-which = Choisissez de quoi il s’agit
tablet-about = À propos de
tablet-about-nothing = rien de particulier
tablet-noted = Vu et mesuré
tablet-noted-none = Rien n’a encore été relevé sur l’unité.
tablet-orders-unit = L’unité et la cour
tablet-depth = { $depth } m
tablet-unload-to = Décharger jusqu’à { $depth } m
tablet-less = Moins
tablet-more = Plus
tablet-letters = { $count } signes sur { $most }
tablet-compose = Cochez les phrases qui conviennent.
tablet-not-weighed = non pesé
tablet-not-counted = non compté
tablet-phrase-agrees = Pour ce qui a été vu, l’unité, les documents et les marchandises concordent.
tablet-phrase-differs = Les écarts avec les documents figurent dans les constats.
tablet-phrase-doors = Seul le côté des portes a été vu.
tablet-phrase-part = L’unité a été déchargée en partie ; le reste n’a pas été vu.
tablet-phrase-seal = Le scellé a été remplacé par un scellé officiel ; les deux numéros sont consignés.
tablet-phrase-handed = L’unité et les preuves ont été remises au service qui dirige.
tablet-tones = Niveaux de gris
tablet-tone-plain = Telle quelle
tablet-tone-dark = Parties sombres
tablet-tone-middle = Moyennes
tablet-tone-bright = Parties claires
tablet-region = Zone
tablet-two-corners = Appuyez sur deux coins
card-close = Fermer la fiche
card-tag = Signaler dans un constat

### The bay on a screen

bay-title = L’aire de visite
bay-canvas = L’aire de visite. Ce qui est à portée suit sous forme de boutons.
bay-wait = L’aire de visite se prépare…
bay-lost = La carte graphique a été retirée un instant. L’image revient d’elle-même ; rien de ce qui a été fait n’est perdu.
bay-no-webgl = Ce navigateur ne sait pas dessiner en trois dimensions. La page du bureau permet toutes les actions de cet exercice.
bay-to-desk = Ouvrir la page du bureau
bay-enter-vr = Entrer en VR
bay-vr-none = Ce navigateur ne connaît aucun casque.
bay-vr-insecure = Un casque demande une adresse sécurisée (https).
bay-belt = Outils et tablette
bay-tablet = Tablette
bay-reach = Choses à portée
bay-stick = Manette de marche
bay-help-mouse = Faites glisser pour regarder autour. W A S D ou les flèches pour marcher, un double clic y mène. Cliquez une chose pour agir ; Tab parcourt ce qui est à portée.
bay-help-touch = Faites glisser pour regarder autour. Marchez avec la manette ou touchez deux fois le sol. Touchez une chose pour agir.
bay-help-read = Compris

### The headset: comfort, long acts, hello yard

xr-none = Ce navigateur n’affiche pas la VR. Tout peut se faire ici à la souris, au toucher et au clavier. Pour la VR, ouvrez cette page dans le navigateur d’un casque.
xr-insecure = La VR ne fonctionne que par une adresse sécurisée (https). Demandez l’adresse https de ce serveur ou reliez le casque par câble.
xr-denied = Le navigateur n’a pas autorisé la VR. Autorisez-la pour cette page dans les réglages du site, puis réessayez.
xr-failed = La VR n’a pas démarré. Rien n’est perdu : continuez ici ou réessayez.
long-go = En route : { $place }
long-weigh = L’unité est sur le pont-bascule
long-scan = L’unité passe au scanner
long-yard-safe = La cour est mise en sécurité
long-test-air = L’air est mesuré jusqu’à ce que les valeurs se stabilisent
long-ventilate = L’unité est ventilée
long-unload = L’équipe décharge jusqu’à { $depth } m
long-reseal = Le chargement est remis et l’unité scellée
long-minutes = { $minutes } min
long-skip = Passer à la suite
comfort-title = Confort
comfort-posture = Dans le casque
comfort-seated = Assis
comfort-standing = Debout
comfort-height = Hauteur des yeux
comfort-snap = Tourner de
comfort-hand = Main directrice
comfort-hand-left = Gauche
comfort-hand-right = Droite
comfort-text = Taille des lettres
comfort-motion = Mouvement
comfort-motion-full = Habituel
comfort-motion-reduced = Réduit
comfort-sharpness = Netteté dans le casque
comfort-sharpness-note = À partir de la prochaine entrée en VR.
comfort-metres = { $metres } m
comfort-percent = { $percent } %
comfort-less = Moins : { $what }
comfort-more = Plus : { $what }
rest-title = Une pause
rest-waits = L’exercice attend. Rien n’avance et rien n’est perdu.
rest-advice = Regardez la mer et respirez. Si vous ne vous sentez pas bien, quittez la VR, ôtez le casque et continuez plus tard à l’écran.
rest-go-on = Continuer
rest-stop = Quitter la VR
rest-reminder = { $minutes } min dans le casque
rest-reminder-why = De courtes séances ménagent les yeux et l’estomac. L’exercice attend aussi longtemps que vous voulez.
rest-take = Faire une pause
rest-later = Pas maintenant
hello-title = Bonjour, la cour
hello-canvas = La cour en 3D : glissez pour regarder, marchez avec les flèches, cliquez sur ce qui s’y trouve
hello-step-look = Regardez le panneau
hello-step-left = Appuyez de la main gauche
hello-step-right = Appuyez sur le bouton rouge
hello-step-grab = Soulevez le carton
hello-step-move = Allez à la marque verte
hello-step-height = Réglez votre hauteur
hello-step-read = Lisez la petite ligne
hello-how-look = { $how ->
    [vr] Tournez la tête pour regarder ce panneau bien en face.
   *[screen] Faites glisser l’image jusqu’à ce que le panneau soit au milieu.
}
hello-how-left = { $how ->
    [vr] Visez le bouton rouge de la main gauche et pressez la gâchette ; une main nue pince les doigts.
   *[screen] Appuyez sur le bouton rouge.
}
hello-how-right = { $how ->
    [vr] Appuyez maintenant sur le bouton rouge de la main droite.
   *[screen] Cliquez ou touchez le bouton rouge devant le panneau.
}
hello-how-grab = { $how ->
    [vr] Tendez la main vers le carton à droite, tenez-le par la poignée ou en pinçant, et soulevez.
   *[screen] Appuyez sur le carton et faites-le glisser vers le haut.
}
hello-how-move = { $how ->
    [vr] Poussez le stick vers l’avant, visez la marque verte et relâchez ; à mains nues, visez-la et pincez.
   *[screen] Cliquez sur la marque verte ou allez-y avec les flèches.
}
hello-how-height = { $how ->
    [vr] Asseyez-vous confortablement. Le sol paraît-il aussi loin qu’en étant debout ? Descendez ou montez jusque-là.
   *[screen] De quelle hauteur voulez-vous regarder ?
}
hello-how-read = { $how ->
    [vr] Lisez la petite ligne et appuyez sur le nombre qui s’y trouve. Si c’est flou, ajustez le casque ou choisissez des lettres plus grandes.
   *[screen] Lisez la petite ligne et appuyez sur le nombre qui s’y trouve.
}
hello-small = Numéro de scellé { $number } tel que lu sur la porte
hello-lower = Plus bas
hello-higher = Plus haut
hello-right = C’est bien
hello-ready = Vous êtes prêt pour la cour.
hello-headset-good = Le casque et les deux mains fonctionnent.
hello-headset-screen = L’écran et le pointeur fonctionnent. Dans un casque, la même page vérifie aussi les deux mains.
hello-net-unknown = Le réseau est encore en cours de mesure.
hello-net-none = Le serveur n’a pas répondu. Vérifiez le réseau ; vos actes sont gardés et envoyés à son retour.
hello-net-good = Le réseau est rapide ({ $ms } ms aller-retour).
hello-net-fair = Le réseau suffit ({ $ms } ms aller-retour).
hello-net-slow = Le réseau est lent ({ $ms } ms aller-retour). Approchez-vous du point d’accès ou prenez un câble ; rien n’est perdu entre-temps.
hello-advice-comfort = La première séance dure six minutes, les suivantes douze. Le bouton clair de la ceinture, ou B et Y, mènent à tout moment dans une pièce calme.
hello-again = Encore une fois
hello-no-webgl = Ce navigateur ne dessine pas en 3D (pas de WebGL). La page du bureau permet tout sans elle.

## Printed pages

printed-debrief = Débriefing et rapport en PDF
printed-report = Rapport en PDF
printed-cards-title = Fiches de terrain
printed-cards-about = Un simulateur n’exerce pas les mains. Pour chaque outil, une page dit ce qui s’apprend ici, ce qui ne s’y apprend pas et ce qu’il faut essayer sur le terrain.
printed-cards = Fiches de terrain en PDF
### The whole inspection

act-pack = Accrocher à la ceinture
act-unpack = Laisser au bureau
act-plan = Prévoir jusqu’où aller
act-switch-on = Allumer
act-use = Utiliser
act-look-up = Interroger un registre
act-talk = Dire
act-call = Appeler par radio
act-delegate = Confier à l’équipe
act-hint = Quelle est la suite ?
act-strap = Poser la sangle de sécurité
act-audit = Compter soi-même
act-freeze = Figer : arrêter toute manipulation
act-mark = Marquer sur place
act-exhibit = Prélever comme pièce à conviction
act-hand-over = Remettre
field-tool = Outil
field-tier = Jusqu’où
field-instrument = Instrument
field-setting = Comment
field-register = Registre
field-move = Que dire
field-routine = Routine
field-item = Article de la liste de colisage
field-taken_as = Comme
field-to = À qui
field-kind = Type de scellé
field-feedback = Pour l’analyse de risque
field-patch = Partie
field-view = D’où
field-beam = Faisceau
group-search = Fouiller et décharger
group-people = Parler et appeler
hand-tools = Outils
sheet-evidence = Preuves
category-goods = Marchandises et documents
category-forbidden = Interdit, restreint ou dangereux
leads-customs = Douane
leads-law = Police et justice
leads-danger = Danger
leads-others = Autres autorités
family-air = Air
family-dog = Chien
family-eye = Voir à l’intérieur
family-heat = Chaleur
family-people = Personnes à l’intérieur
family-radiation = Rayonnement
family-seal = Scellé
family-structure = Structure
family-trace = Traces
family-weight = Poids
sealkind-official = officiel
sealkind-interim = provisoire, pour une pause
sealstate-interim = scellé provisoire posé
said-resealed-interim = Le scellé provisoire { $new } est posé ; le précédent était { $old }.
view-word-top = de dessus
view-word-mobile = de côté, depuis le camion
view-word-back-right = rétrodiffusion, côté droit
view-word-back-left = rétrodiffusion, côté gauche
scan-otherwise = D’ailleurs, ou avec un autre faisceau
scan-do = Scanner ainsi
belt-title = À la ceinture : { $count } sur { $holds }
belt-left = Laissés au bureau : { $count }
instruments-none = Aucun instrument ne s’utilise ici. Ils servent à l’entrée, au scanner et au quai.
instruments-away = Pas à portée ici : { $count }
instruments-left = laissé au bureau
instruments-at = Tenu sur
instruments-middle = son milieu
instruments-on = allumé
instruments-off = éteint
instruments-damage = laisse des dégâts
instruments-choose = choisissez d’abord une chose
people-said = déjà dit
people-transcript = Ce qui a été dit
people-called = Par radio : { $who }
people-whom = À qui
stopped-title = L’exercice a été arrêté.
stopped-step = L’étape { $step } l’évite : { $name }.
stopped-source = Source : { $source }. Le droit national prévaut.
head-strapped = sangle posée
head-frozen = manipulations arrêtées
head-plan = Prévu
head-practice = Entraînement : nouvel essai, ne compte pas
readings-place = Où
readings-signs = Vu, entendu ou senti
tally-audited = Compté soi-même
custody-none = Aucune pièce n’est prélevée, rien n’est marqué, le scellé est tel qu’arrivé.
custody-marks = Repères
custody-seals = Scellés
custody-exhibits = Pièces à conviction et leur garde
custody-number = Pièce
custody-what = Quoi
custody-bag = Sachet
custody-where = Garde
custody-held = minute { $minute } : prélevé ; gardé par l’agent
custody-with = minute { $minute } : prélevé ; remis à { $who }
custody-seal-off = Minute { $minute } : scellé { $number } coupé et mis sous sachet
custody-seal-on = Minute { $minute } : scellé { $number } posé ({ $kind })
feedback-about = Que retenir de ce contrôle, même si rien n’a été trouvé ?
papers-register = Registre : { $register }
tablet-page-tools = Instruments
tablet-page-people = Personnes
tablet-orders-evidence = Scène et preuves
tablet-seal-exhibit = Prélever le scellé coupé comme pièce
tablet-feedback-found = L’indicateur a mené à une découverte.
tablet-feedback-nothing = Le contrôle n’a rien trouvé ; l’indicateur avait une cause innocente.
tablet-feedback-indicator = L’indicateur devrait être réexaminé.
## The debrief in its order, and the replay

account-did = Qu’avez-vous fait, avec vos propres mots ?
account-because = Pourquoi l’avez-vous fait ainsi ?
prediction-title = Votre prédiction
prediction-nothing = rien : tout est en ordre
prediction-kept = Récit et prédiction sont gardés avec l’exercice et ne changent plus une fois le débriefing ouvert.
debrief-next-prediction = Maintenant votre prédiction
debrief-next-moments = Trois moments clés
debrief-next-again = Essayer de nouveau
debrief-next-unused = Voir ce que d’autres instruments auraient montré
debrief-next-next = Que pratiquer ensuite
practice-note = Entraînement : un nouvel essai, qui ne compte pas.
practice-first = La première fois
reveal-about = Les choses sont dites l’une après l’autre ; ce qui était caché, s’il y avait quelque chose, vient en dernier.
reveal-next = Dire la suivante ({ $n } sur { $all })
reveal-all = Tout dire
truth-one-or-none = Un vrai conteneur peut n’offrir qu’un indice, ou aucun.
moments-watch = Revoir ce moment
again-title = Les deux minutes décisives, encore une fois
again-about = Revenez à un moment et choisissez autrement. C’est un entraînement : il ne compte pas, et votre exercice reste tel quel.
again-before = De nouveau, avant le nº { $record } (minute { $minute })
again-any = Après tout autre acte
again-go = Y revenir
both-title = Les deux fois, côte à côte
both-about = Les deux ont tout en commun jusqu’au nº { $record } (minute { $minute }).
both-what = Ce qui est comparé
both-outcome = Résultat
both-first = La première fois
both-now = Cette fois
unused-title = Ce qu’auraient montré les instruments non utilisés
unused-about = Chacun vient d’être lu, sur ce cas précis, comme vous l’auriez lu, avec les minutes qu’il coûte. Dans un autre cas, il peut ne rien dire.
unused-none = Aucun n’en aurait dit davantage.
unused-rest = Ce qui n’aurait rien dit ({ $count })
unused-cost = { $minutes } min
rule-source = Source : { $source }
rule-carried = Rien n’a été perdu ici : c’est ce qui vous a porté.
next-title = Que pratiquer ensuite
next-axis = Le moins a été gagné sur { $axis }. Commencez à l’étape { $step }, { $name }.
next-act = L’acte à pratiquer : { $act }.
next-nothing = Rien n’a été perdu sur aucun axe. Prenez un cas plus difficile.
next-slice = Pratiquer ce cas à partir de l’étape { $step }
next-space = Un peu, souvent, reste mieux que beaucoup d’un coup.
box-overlay-sight = Lignes de vue
whose-looks = Regards de qui
whose-own = Les vôtres
whose-expert = Ceux d’un expert
whose-missed = Seulement ceux de l’expert
whose-about = L’expert a travaillé avec les seules observations, comme vous : ce n’est pas la seule bonne façon, mais elle a suffi.
sight-none = Il n’y a pas de ligne à tracer : rien n’était caché, ou personne ne se tenait où on aurait pu le voir.
sight-about = De vos positions jusqu’à ce qui était caché : une ligne pleine l’a atteint, une ligne brisée a été arrêtée.
sight-from-doors = Ceci a été joué sans parcourir le quai. Les lignes partent d’où l’on regarde devant les portes.
sight-caption = Position par position
sight-free = Lignes libres
sight-between = Ce qui était entre les deux
sight-count = { $free } sur { $all }
replay-title = Relecture
replay-open = Revoir tout l’exercice
replay-back = Retour au débriefing
replay-strip = L’exercice, acte par acte
replay-key = moment clé
replay-radiograph = Radiographie { $n }
replay-photograph = Photographie { $n } : { $name }
replay-picture = Le conteneur à la minute { $minute }
replay-controls = Lecture
replay-back-one = Un acte en arrière
replay-on-one = Un acte en avant
replay-speed = Vitesse
replay-times = { $speed }×
replay-moment = Moment de l’exercice
replay-keys = Espace lit et met en pause, gauche et droite vont d’un acte à l’autre, Début et Fin aux extrémités.
replay-now = Ce qui se passe
replay-not-in-bay = À ce moment, l’agent n’était pas sur le quai.
replay-no-way = Personne n’a parcouru le quai dans cet exercice : les actes sont montrés sans chemin.
## The rules of the centre

nav-rules = Règles
limits-signed = Limites de ce centre, signées par { $who } le { $date }.
limits-unsigned = Personne dans ce centre n’a signé ces limites : les plus strictes connues s’appliquent.
rules-title = Règles de ce centre
rules-about = Ce que suivent les nouveaux exercices : le conseiller à la sécurité du centre lit cette page et la signe.
rules-signed = Signées par { $who } le { $date }. Les règles s’appliquent telles qu’elles figurent ici.
rules-unsigned = Personne n’a signé ces règles.
rules-unsigned-why = Tant que le conseiller à la sécurité n’a pas signé, les valeurs les plus strictes s’appliquent : de nos règles et de celles du centre, toujours la plus stricte.
rules-kept = Règles locales modifiées en dernier par { $who }, { $time }.
rules-none-kept = Le centre n’a pas de règles locales ; celles fournies s’appliquent.
rules-problems = Les règles locales conservées ne peuvent servir avec cette édition ; celles fournies s’appliquent donc. Ce qui ne va pas :
rules-limits = Limites pour l’air
rules-limits-about = Hors de ces limites, on n’entre pas. Chaque valeur a sa source.
rules-substance = Substance
rules-limit = Limite
rules-averaging = Moyenne sur
rules-instant = à tout moment
rules-source = Source
rules-steps = La procédure et ses seuils
rules-gates-about = Strict : le franchir est une faute de sécurité ou de droit. Ordre : ce qui vient d’abord. Preuve : quelque chose doit être consigné.
rules-step = Étape
rules-place = Lieu
rules-gates = Seuils
gate-H = strict
gate-O = ordre
gate-E = preuve
rules-after = Attend
rules-check = Ce qui doit être
rules-failure = Ce qui va souvent mal : { $what }
rules-note = Le centre ajoute : { $note }
rules-findings = Ce qui suit une découverte
rules-finding = Découverte
rules-first = Premier acte
rules-leads = Qui mène
rules-may = L’agent peut
rules-papers = Documents
rules-call = Appeler : { $name }
rules-tiers = Jusqu’où va un contrôle
rules-tier = Niveau
rules-tier-about = Ce que c’est
rules-tier-depth = Déchargé jusqu’à
rules-depth = { $percent } % de la longueur
rules-points-container = Les sept points d’un conteneur, un huitième pour frigorifiques et open-tops
rules-points-vehicle = Les dix-sept points d’un véhicule
rules-point = Point
rules-normal = Normal
rules-abnormal = À regarder deux fois
rules-switches = Options
rules-life = Dossiers où des personnes sont en danger (l’agent peut s’en dispenser)
rules-on = activé
rules-off = désactivé
rules-text = Règles locales
rules-text-about = Seulement ce qui diffère des règles fournies, en TOML. S’il y a des erreurs, toutes sont dites et les anciennes règles restent. Tout changement retire la signature.
rules-open-file = Ouvrir un fichier
rules-save = Mettre en vigueur
rules-saved = Ces règles locales sont en vigueur, sans signature si elles ont changé.
rules-sign = Signature du conseiller à la sécurité
rules-sign-about = Vous signez ce qui figure sur cette page : limites, seuils, pouvoirs et options. Le droit national prime sur le tout.
rules-sign-who = Nom
rules-sign-role = Fonction
rules-sign-act = Signer ces règles
trouble-rules-changed = Les règles ont changé depuis leur lecture. Relisez-les, puis signez.
rules-changes = Ce qu’une signature assouplirait ou changerait
rules-what = Quoi
rules-now = En vigueur maintenant
rules-once-signed = Une fois signé
rules-sources = Sources

## Ability over many cases

nav-ability = Vos aptitudes
ability-title = Ce que disent vos dossiers
ability-about = Un dossier dit peu : la chance y pèse trop. Sur beaucoup de dossiers on voit si vous distinguez les unités qui cachent quelque chose des autres. Chaque chiffre est donné avec l’intervalle où il se trouve à 95 %.
ability-missing = { $missing ->
    [one] Il faut encore un dossier signé avant de pouvoir dire quoi que ce soit.
   *[other] Il faut encore { $missing } dossiers signés avant de pouvoir dire quoi que ce soit.
}
ability-so-far = Pour l’instant { $cases } sur { $needed }. Seule la première fois de chaque dossier compte ; reprises, exercices et extraits ne comptent pas.
ability-rests-on = Cela repose sur { $cases } dossiers signés, la première fois de chacun.
ability-search = Trouver ce qui est caché
ability-papers = Trouver les erreurs sur papier
ability-hits = Vous avez dit « il y a quelque chose » : { $hits } sur { $signals } où c’était le cas.
ability-false-alarms = Fausses alertes : { $alarms } sur { $clean } où il n’y avait rien.
ability-d-prime = Votre capacité à les distinguer (d′) : { $value }, entre { $low } et { $high }. 0 : le hasard.
ability-criterion = De quel côté vous penchez (critère) : { $value }, entre { $low } et { $high }.
ability-leaning-low = Vous dites vite « il y a quelque chose » : moins d’oublis, plus de fausses alertes.
ability-leaning-high = Vous dites tard « il y a quelque chose » : moins de fausses alertes, plus d’oublis.
ability-leaning-none = Aucun penchant ne se dégage de ces dossiers.
ability-a-prime = Sans modèle (A′) : { $value } ; 0,5 : le hasard, 1 : parfait.
ability-no-signals = Aucun de ces dossiers ne contenait encore rien de tel : on ne peut rien dire.
ability-no-clean = Tous ces dossiers contenaient quelque chose de tel : on ne peut rien dire.
ability-calibration = Avez-vous raison aussi souvent que vous le dites ?
ability-excess = Confiance moins la part de décisions justes : { $value }, entre { $low } et { $high }.
ability-confidence-low = Vous avez raison plus souvent que vous ne le dites.
ability-confidence-high = Vous avez raison moins souvent que vous ne le dites.
ability-confidence-none = Autant que ces dossiers le disent, vous avez raison aussi souvent que vous le dites.
ability-curve = Décisions justes (vers le haut, %) selon la confiance déclarée (vers la droite, %) ; sur la ligne tiretée, on a raison aussi souvent qu’on le dit.
ability-stated = Confiance déclarée
ability-right = Justes (intervalle à 95 %)
ability-cases = Dossiers
ability-brier = Score de Brier { $brier } (0 est le meilleur) : non-fiabilité { $unreliability }, résolution { $resolution }, incertitude { $uncertainty }.
ability-yours = Ces chiffres sont les vôtres. Ils servent à apprendre et ne sont pas des données de personnel.

## How a case is begun

begin-title = Commencer autrement
begin-mode = But
begin-mode-learn = apprendre, avec indices
begin-mode-shift = service, sans indices
begin-mode-exam = examen
begin-step = À partir de
begin-whole = tout le cas
begin-slice-note = Un expert joue les étapes précédentes ; seul ce que vous faites est noté.
begin-exam-note = L’examen se passe en entier, sans indices.
begin-without-life = Sans personne en danger : le même cas, l’unité vide de toute personne
