# What the engine says: one message for each code that it can emit, and for the words in them.
# Keys and variables are the same in every language. Cues and categories only.

## Refusals: why something cannot be done now

refusal-instead = Ce qui aiderait : { $action }
refusal-signed = Le rapport est signé ; l’exercice est terminé.
refusal-inside = Cela ne peut pas se faire depuis l’intérieur de l’unité.
refusal-not-here =
    Cela se fait { $place ->
        [desk] au bureau
        [gate] à l’entrée
        [scanner] au scanner
       *[bay] au quai
    }.
refusal-there-already =
    Vous êtes déjà { $station ->
        [desk] au bureau
        [gate] à l’entrée
        [scanner] au scanner
       *[bay] au quai
    }.
refusal-unknown-handle = Rien de ce que vous avez vu ici ne s’appelle « { $handle } ».
refusal-out-of-sight = « { $handle } » ne se voit pas d’où vous êtes.
refusal-out-of-reach = « { $handle } » est hors de portée d’où vous êtes.
refusal-not-a-package = « { $handle } » n’est pas un colis.
refusal-opened-already = Le colis { $handle } est déjà ouvert.
refusal-not-read = Lisez le document « { document-named } » avant de le citer.
refusal-unit-open = L’unité n’est pas déplacée tant qu’elle est ouverte.
refusal-unit-unsealed = L’unité n’est pas déplacée sans scellé.
refusal-load-out = L’unité reste au quai : son chargement a été sorti, et le contrôle se termine ici.
refusal-resealed-for-good = Le scellé officiel reste posé : le contrôle de ce chargement est terminé.
refusal-seal-off = Il n’y a pas de scellé sur l’unité.
refusal-no-seal = Il n’y a pas de scellé sur l’unité : rien à couper, les portes peuvent être ouvertes.
refusal-sealed = Le scellé est encore posé.
refusal-sealed-already = L’unité est déjà sous scellé.
refusal-yard-safe-already = L’aire est déjà sûre.
refusal-doors-closed = Les portes sont fermées.
refusal-doors-open = Les deux vantaux doivent d’abord être fermés.
refusal-leaf-open-already =
    Le vantail { $leaf ->
        [left-door] gauche
       *[right-door] droit
    } est déjà ouvert.
refusal-leaf-hooked-already =
    Le vantail { $leaf ->
        [left-door] gauche
       *[right-door] droit
    } est déjà accroché.
refusal-leaf-closed =
    Le vantail { $leaf ->
        [left-door] gauche
       *[right-door] droit
    } est fermé.
refusal-right-leaf-first = Le vantail droit recouvre le gauche et s’ouvre en premier.
refusal-left-leaf-first = Le vantail droit recouvre le gauche : le gauche se ferme en premier.
refusal-not-inside = Vous n’êtes pas à l’intérieur de l’unité.
refusal-leaves-not-hooked =
    Les deux vantaux sont accrochés avant tout déchargement ; le { $leaf ->
        [left-door] gauche
       *[right-door] droit
    } ne l’est pas.
refusal-unloaded-already = L’unité est déjà déchargée jusqu’à { $depth } m.
refusal-no-such-finding = Aucun constat maintenu ne porte le numéro { $finding }.
refusal-release-open = Une unité ouverte ou sans scellé ne peut pas être libérée.
refusal-not-decided = Décidez d’abord.
refusal-no-report = Remplissez d’abord le rapport.
refusal-defect = Le programme a échoué à cette action ; rien n’a changé. La panne est consignée.
refusal-not-understood = L’action n’a pas été comprise : { $problems }
refusal-not-yours = Vous observez : seul l’agent de cet exercice y agit.
refusal-out-of-order = Ce message est arrivé dans le désordre ; rien n’a été fait.

## Events: what happened

event-began =
    L’exercice commence. Poste : { $station }. { $count ->
        [one] Un document est
       *[other] { $count } documents sont
    } sur le bureau.
event-went = Poste : { $station }.
event-document-read = Lu : { $title }, { $number }, du { $issued }.
event-looked = { $how ->
    [gaze] Vu en passant
    [torch] Vu à la lampe
   *[close] Vu de près
} : { $target }.
event-instrument-read = L’instrument indique :
event-scanned = La radiographie { $n } est prête.
event-seal-checked =
    Scellé { $how ->
        [view] regardé : { $signs }.
        [verify] { $number ->
            [none] vérifié : { $signs }.
           *[other] vérifié. Son numéro est { $number } ; { $signs }.
        }
        [tug] tiré : { $signs }.
       *[twist] tourné et tordu : { $signs }.
    }
event-yard-made-safe = L’aire est sûre : engins à l’écart, véhicule freiné et calé, périmètre posé.
event-air-tested =
    Air testé { $where ->
        [gasket] à travers le joint de porte
       *[inside] à l’intérieur
    }. { $count ->
        [0] Rien ne dépasse sa limite.
       *[other] Au-delà de la limite : { $over }. Personne n’entre.
    }
event-ventilated = Ventilé pendant { $minutes } min.
event-seal-cut = { $number ->
    [none] Il n’y avait pas de scellé à couper.
   *[other] Le scellé { $number } est coupé, ensaché et étiqueté.
}
event-leaf-moved =
    { $leaf } : { $to ->
        [open] ouvert
        [hooked] accroché
       *[closed] fermé
    }.
event-entered = Vous êtes à l’intérieur, avec un équipier et un détecteur de gaz.
event-left = Vous êtes de nouveau dehors.
event-unloaded =
    L’équipe a déchargé jusqu’à { $depth } m. { $count ->
        [0] Rien de plus n’est sur le quai.
        [one] Un objet de plus est sur le quai.
       *[other] { $count } objets de plus sont sur le quai.
    }
event-unloaded-revealed = En vue à l’intérieur :
event-package-opened = Ouvert : { $target }. Dedans :
event-photographed = Photographie { $n } : { $target }.
event-finding-recorded = Constat { $n } noté : { $category }.
event-finding-withdrawn = Constat { $n } retiré.
event-lead-named = Mène à partir d’ici : { $who }.
event-decided = Décidé : { $decision }, confiance { $confidence } %.
event-resealed = { $kind ->
    [interim] { $old ->
        [none] Le scellé provisoire { $new } est posé ; il n’y en avait pas avant.
       *[other] Le scellé provisoire { $new } est posé ; le précédent : { $old }.
    }
   *[official] { $old ->
        [none] Le scellé officiel { $new } est posé ; il n’y en avait pas avant.
       *[other] Le scellé officiel { $new } est posé ; l’ancien : { $old }.
    }
}
event-reported = Le rapport est rempli.
event-signed = Le rapport est signé. L’exercice est terminé.
event-mishap = Incident ({ $step }) : { $what }.
event-spent = { $minutes } min écoulées.

## Lines

status-line = Minute { $minute } sur { $budget } · { $station }
reading-line = { $instrument }, { $place } : { $quantity } { $value } { $unit }
thing-line = { $kind } { $handle } : { $depth } m derrière le seuil, { $across } m vers la { $side ->
    [left] gauche
   *[right] droite
}, { $y } m de haut
thing-outside = { $kind } { $handle } : { $depth } m devant le seuil, { $across } m vers la { $side ->
    [left] gauche
   *[right] droite
}, { $y } m de haut
thing-named = { $handle } : { $kind }
thing-paper = { $handle }
things-line = { $kind } ({ $count }) : { $handles }
tally-line = article { $item }, { $kind } : { $count }
tally-line-unlisted = hors liste, { $kind } : { $count }

## Mishaps

mishap-struck-by-door = heurté par une porte
mishap-exposed-to-gas = exposé au gaz
mishap-run-over-risk = risque d’être écrasé
mishap-alarm-ignored = une alarme a été ignorée

## Outcomes

outcome-undecided = Aucune décision n’a été prise.
outcome-found = Ce qui était caché a été trouvé, et la décision convient.
outcome-found-with-false-alarms = Ce qui était caché a été trouvé et la décision convient, mais un résultat noté n’est pas exact.
outcome-found-wrong-lead = Ce qui était caché a été trouvé ; l’affaire a été confiée au mauvais service.
outcome-against-a-gate = La décision convient, mais une étape impérative a été sautée en chemin.
outcome-found-wrong-decision = Ce qui était caché a été trouvé ; la décision ne convient pas.
outcome-missed = Quelque chose était caché et n’a pas été noté.
outcome-missed-but-held = Quelque chose était caché ; l’unité a été retenue, mais son contenu n’a pas été noté.
outcome-false-alarm = Un résultat noté n’est pas exact.
outcome-corrected = Les erreurs des documents ont été trouvées et rectifiées ; les marchandises continuent.
outcome-corrected-in-part = Les marchandises continuent après rectification, mais toutes les erreurs n’ont pas été nommées.
outcome-errors-passed = Les erreurs des documents ont été négligées, ou retenues contre les marchandises.
outcome-rightly-released = Tout était en ordre, et l’unité a été libérée.
outcome-held-without-cause = Tout était en ordre, et pourtant l’unité a été retenue.
outcome-corrected-without-cause = Tout était en ordre, et pourtant une rectification a été demandée.
outcome-right-without-ground = La décision convient, mais l’unité a été fouillée sans motif noté.

## Points: what counted

point-yard-safe-first = L’aire sécurisée avant que quiconque touche l’unité.
point-yard-not-safe = L’unité a été touchée alors que l’aire n’était pas sûre.
point-air-before-doors = L’air testé avant l’ouverture du premier vantail.
point-doors-without-air-test = Un vantail a été ouvert avant tout test de l’air.
point-air-before-entry = L’air intérieur testé et sans danger avant toute entrée.
point-entry-without-clear-air = Quelqu’un est entré sans test favorable de l’air intérieur.
point-air-before-unloading = L’air intérieur testé et sans danger avant le déchargement.
point-leaves-hooked = Les deux vantaux fixés avant toute entrée.
point-mishap-struck-by-door = Heurté par un vantail qui n’était pas accroché.
point-mishap-exposed-to-gas = Personnes exposées à un gaz au-delà de la limite.
point-mishap-run-over-risk = Risque d’être écrasé.
point-mishap-alarm-ignored = L’avertissement du détecteur a été ignoré.
point-nothing-dangerous-done = Rien n’a été fait qui demandait une protection.
point-ground-before-intrusion = Un motif, noté et étayé, avant chaque acte intrusif.
point-unit-identified-before-cutting = Le numéro de l’unité lu avant de couper le scellé.
point-seal-recorded-before-cutting = Le scellé regardé et son numéro lu avant de le couper.
point-photographed-in-place = Ce qui a été trouvé, photographié à sa place.
point-right-lead =
    La conduite de l’affaire revient à : { $lead ->
        [officer] l’agent
        [supervisor] le supérieur
        [drug-unit] la brigade des stupéfiants
        [excise] les accises
        [police] la police
        [gas-specialist] le spécialiste des gaz
       *[valuation] la valeur en douane
    }.
point-decision-has-ground = La décision donne son motif.
point-report-agrees = Le rapport concorde avec ce qui a été noté et avec ce qui était là.
point-hidden-found = Un chargement caché trouvé et noté.
point-hidden-missed = Un chargement caché non noté.
point-paper-error-found = Une erreur de document trouvée : { $field }.
point-paper-error-missed = Une erreur de document non notée : { $field }.
point-false-alarm = Un constat inexact.
point-rightly-nothing-found = Rien de noté là où il n’y avait rien, sur la foi des éléments recueillis.
point-papers-read = Les documents lus.
point-plates-compared = Les plaques de l’unité lues.
point-weighed-before-opening = Pesée avant tout acte intrusif.
point-scanned-before-opening = Scannée avant tout acte intrusif.
point-order = Les étapes dans leur ordre.
point-seal-vvtt = Le scellé regardé, vérifié, tiré, tourné et tordu.
point-minutes = Minutes employées : { $minutes } sur { $budget }.
point-clean-left-closed = Une unité régulière laissée fermée.
point-opened-on-ground = Une unité régulière ouverte, sur un motif étayé.
point-unloaded-on-ground = Une unité régulière déchargée en partie, sur un motif étayé.
point-opened-without-need = Une unité régulière fouillée sans motif étayé.
point-unloading-depth = Déchargé sans aller plus loin que nécessaire : { $depth } m.
point-resealed = Fermée sous scellé officiel avant la mainlevée.

## Truth: what was there

truth-c01 = Des sacs que personne n’avait déclarés, juste derrière les portes : { $count }.
truth-c02 = Colis du chargement qui contenaient autre chose : { $count }.
truth-c03 = Des colis du chargement dans lesquels quelque chose était intégré : { $count }.
truth-c04 = Des paquets derrière un habillage devant la paroi avant ; avec lui { $count } pièces.
truth-c05 = Des paquets au-dessus d’un habillage sous le toit ; avec lui { $count } pièces.
truth-c06 = Des paquets sous un second plancher ; avec lui { $count } pièces.
truth-c08 = Des paquets derrière une tôle sur un vantail des portes ; avec elle { $count } pièces.
truth-c09 = Des paquets dans la machine du conteneur frigorifique, derrière ses capots : { $count }.
truth-c12 = Des poutres derrière les portes qui n’étaient pas toutes en bois : { $count }.
truth-c13 = Des paquets dans un espace du tracteur : { $count }.
truth-kind = Colis contenant d’autres marchandises que déclaré : { $count }.
truth-origin = Colis dont les marchandises sont d’une autre origine que déclaré : { $count }.
truth-tariff = Colis dont les marchandises relèvent d’une autre sous-position que déclaré : { $count }.
truth-value = Colis dont les marchandises valent plus que facturé : { $count }.
truth-quantity = Plus de colis que déclarés : { $count } en trop.
truth-seal-wrong-number = Le scellé portait un autre numéro que les documents, sans explication.
truth-seal-glued = Le scellé avait été ouvert puis remis en place.
truth-seal-not-locked = Le scellé ne s’était jamais verrouillé.
truth-seal-missing = Il n’y avait pas de scellé sur l’unité.
truth-gas =
    L’air intérieur dépassait une limite : { $substance ->
        [ammonia] ammoniac
        [benzene] benzène
        [carbon-dioxide] dioxyde de carbone
        [carbon-monoxide] monoxyde de carbone
        [chloropicrin] chloropicrine
        [combustible-gas] gaz combustible
        [ethylene-oxide] oxyde d’éthylène
        [formaldehyde] formaldéhyde
        [methyl-bromide] bromure de méthyle
        [oxygen] oxygène
        [phosphine] phosphine
        [sulfuryl-fluoride] fluorure de sulfuryle
        [toluene] toluène
       *[other] { $substance }
    }.
truth-rule = La règle { $rule } n’est pas respectée à { $field } ({ document-named }) : { $wrong } → { $right }
truth-code = Un code absent de la liste { $rule } figure à { $field } ({ document-named }) : { $wrong } → { $right }
truth-check-digit = Le chiffre de contrôle à { $field } ({ document-named }) est faux ({ $rule }) : { $wrong } → { $right }
truth-mismatch = Deux indications diffèrent à { $field } ({ document-named }) : { $wrong } → { $right }

## Oddities: innocent, and seen in clean boxes too

oddity-resealed = Le scellé avait été remplacé en route par le scellé { $seal }, et le registre d’entrée le dit.
oddity-air-bag = Un coussin d’air remplissait un vide derrière les portes.
oddity-timber = Du bois de calage traînait derrière les portes.
oddity-lining = L’unité a un habillage intérieur en planches ; rien ne se trouvait derrière.
oddity-leaf = Un vantail des portes a une tôle sur ses nervures ; rien n’était derrière qui n’y ait sa place.
oddity-core = Un colis était plus lourd que les autres de sa ligne : un noyau de métal en fait partie.
oddity-spares = Des pièces de rechange se trouvaient dans la machine du conteneur frigorifique.
oddity-frost = Du givre s’était formé sur l’évaporateur du conteneur frigorifique.
oddity-moved = Un colis avait été posé ailleurs que ne le dit le plan de chargement.
oddity-slid = Le chargement avait glissé dans l’intervalle laissé à l’arrimage.
oddity-export = Le pays d’expédition avait enregistré la ligne { $line } autrement que la facture ; les marchandises confirmaient la facture.
oddity-repacked = Un colis avait été remballé en route, dans un emballage neuf.
oddity-wet = L’eau avait atteint une partie du chargement : les colis y étaient plus lourds que déclaré et leur emballage foncé.
oddity-patched-floor = Le plancher avait été réparé ; par-dessous, on y voyait une pièce rapportée.
oddity-patched-cover = La bâche avait été rapiécée : des années d’usage, rien de plus.
oddity-jointed-cable = Le câble de la bâche portait un raccord ; un câble sous scellé douanier n’en a pas, et on le dit au transporteur. Rien n’était passé par là.

## Unseen: what an instrument that was not used would have shown

unseen-scan-anomaly = La radiographie aurait montré quelque chose que les documents n’expliquent pas.
unseen-scan-agrees = La radiographie aurait concordé avec les documents.
unseen-weight-differs = Le pont-bascule aurait montré plus que les documents.
unseen-weight-agrees = Le pont-bascule aurait concordé avec les documents.
unseen-door-end-view = Un regard par les portes ouvertes l’aurait montré.
unseen-tally = Un pointage de ce qui sort l’aurait montré.
unseen-seal-signs = Le scellé portait des marques que l’on découvre en regardant, vérifiant, tirant et tournant.
unseen-seal-sound = Le scellé n’aurait montré que de l’usure.
unseen-air-over = Le détecteur de gaz aurait averti.
unseen-air-clear = Le détecteur de gaz n’aurait rien montré au-delà d’une limite.

## Steps of the procedure

step-S00 = Pouvoir et notification
step-S01 = Lire le dossier
step-S02 = Note de risque et motif
step-S03 = Plan et outils
step-S04 = Aire sûre
step-S05 = Identifier l’unité
step-S06 = Rayonnement
step-S07 = Peser
step-S08 = Radiographie
step-S09 = Tour extérieur
step-S10 = Scellé
step-S11 = Test de l’air
step-S12 = Au-delà d’une limite : ventiler et tester de nouveau
step-S13 = Couper le scellé et ouvrir
step-S14 = Vue par les portes
step-S15 = Entrée
step-S16 = Chien et prélèvement
step-S17 = Déchargement
step-S18 = Fouille de l’unité vide
step-S19 = Soupçon : ne plus bouger
step-S20 = Qui mène maintenant
step-S21 = Test indicatif et échantillon
step-S22 = Décider
step-S23 = Remettre sous scellé
step-S24 = Rapport et retour d’information

## Axes

axis-safety = Sécurité
axis-legality = Légalité et preuves
axis-detection = Détection
axis-method = Méthode
axis-facilitation = Facilitation

## Categories of findings

category-risk-indicator = indicateur de risque
category-paper-error = erreur sur un document
category-number-mismatch = numéros qui ne concordent pas
category-weight-difference = différence de poids
category-image-anomaly = anomalie de l’image
category-seal-anomaly = anomalie du scellé
category-gas = gaz
category-load-disturbed = chargement dérangé
category-structure = structure
category-quantity = quantité
category-kind-of-goods = nature des marchandises
category-narcotics = stupéfiants
category-tobacco = tabac
category-weapons = armes
category-other-contraband = autre contrebande
category-all-in-order = tout est en ordre

## Decisions and leads

decision-release = mainlevée
decision-correct-and-release = rectifier et libérer
decision-hold = bloquer
decision-detain = retenir
decision-hand-over = remettre à l’autorité
lead-officer = l’agent
lead-supervisor = le supérieur
lead-drug-unit = la brigade des stupéfiants
lead-excise = les accises
lead-police = la police
lead-gas-specialist = le spécialiste des gaz
lead-valuation = la valeur en douane

## Stations, parts, papers

station-desk = Bureau
station-gate = Entrée
station-scanner = Scanner
station-bay = Quai
part-left-door = vantail gauche
part-right-door = vantail droit
part-left-side = côté gauche
part-right-side = côté droit
part-front = paroi avant
part-roof = toit
part-underside = dessous
part-plates = plaques
part-seal = scellé
part-vehicle = véhicule
part-air-tanks = { spot-air-tanks }
part-bumper = { spot-bumper }
part-cab-floor = { spot-cab-floor }
part-drive-shafts = { spot-drive-shafts }
part-engine = { spot-engine }
part-exhaust = { spot-exhaust }
part-fifth-wheel = { spot-fifth-wheel }
part-fuel-tanks = { spot-fuel-tanks }
part-tyres = { spot-tyres }
part-toolbox = coffre à outils
part-cable = câble de bâche
part-bows = arceaux de toit
document-risk-note = Note de risque
document-declaration = Données de la déclaration
document-tad = Document d’accompagnement transit
document-cmr = Lettre de voiture CMR
document-bill-of-lading = Connaissement
document-packing-list = Liste de colisage
document-gate-record = Registre d’entrée
document-invoice = Facture
document-named = { $document ->
    [risk-note] { document-risk-note }
    [declaration] { document-declaration }
    [tad] { document-tad }
    [cmr] { document-cmr }
    [bill-of-lading] { document-bill-of-lading }
    [packing-list] { document-packing-list }
    [gate-record] { document-gate-record }
    [invoice] { document-invoice }
   *[other] { $document }
}

## Things

kind-air-bag = coussin d’air
kind-bale = balle
kind-big-bag = grand sac
kind-box = caisse
kind-bundle = faisceau
kind-cage = cage
kind-carton = carton
kind-coil = bobine
kind-crate = caisse à claire-voie
kind-document = document
kind-drum = fût
kind-dunnage = bois de calage
kind-holdall = sac fourre-tout
kind-lashing = sangle d’arrimage
kind-frost = givre
kind-insulation = isolant
kind-lining = habillage
kind-metal-core = noyau métallique
kind-parcel = paquet emballé
kind-fuel = carburant
kind-tools = outils
kind-straps = sangles
kind-provisions = provisions
kind-water = eau
kind-ibc = grand récipient (GRV)
kind-jerrican = jerrican
kind-pail = seau
kind-pallet = palette
kind-piece = pièce
kind-roll = rouleau
kind-sack = sac
kind-timber = bois équarri
kind-tyre = pneu
kind-vehicle = véhicule
kind-goods = marchandises
kind-taped-blocks = blocs scotchés
kind-white-blocks = blocs blancs
kind-bags-of-powder = sacs de poudre
kind-cartons-of-cigarettes = cartouches de cigarettes
kind-metal-cases = caisses métalliques
kind-charges-with-warning-labels = charges à étiquettes d’avertissement
kind-carved-tusks = défenses sculptées
kind-bundles-of-banknotes = liasses de billets
kind-gas-cylinders = bouteilles de gaz
look-class = classe
look-grade = qualité
look-list-price = prix de liste
look-made-in = fabriqué en
look-materials-from = matières de
look-packed-in = emballé en
look-cover = couverture
look-machine = groupe frigorifique
look-marks = marques
look-screws = vis des trappes
look-set-point = température de consigne
look-max-gross-kg = masse brute maximale, kg
look-number = numéro
look-plate = plaque
look-opening = par son ouverture
look-shows = par une ouverture
look-size-type = taille et type
look-state = état
look-tare-kg = tare, kg
seen-closed = fermé
seen-end-of-line = fin de série
seen-first = premier choix
seen-second-choice = second choix
seen-hooked = accroché
seen-in-place = en place
seen-open = ouvert
seen-opened = ouvert
seen-sound = en bon état
seen-jointed = avec un raccord
seen-sheath-worn = gaine usée, sans raccord
seen-whole = entier, sans raccord
seen-patched = rapiécée
seen-faded = décolorée, entière
seen-tarpaulin = bâche
seen-off = à l’arrêt
seen-renewed = remplacées
seen-runs = en marche
seen-some-renewed = remplacées en partie
seen-weathered = patinées
seen-fresh-paint = { sign-fresh-paint }
seen-new-rivets = { sign-new-rivets }
seen-weld-repair = { sign-weld-seam }
seen-taped-blocks = blocs scotchés
seen-white-blocks = blocs blancs
seen-bags-of-powder = sacs de poudre
seen-cartons-of-cigarettes = cartouches de cigarettes
seen-metal-cases = caisses métalliques
seen-charges-with-warning-labels = charges à étiquettes d’avertissement
seen-carved-tusks = défenses sculptées
seen-bundles-of-banknotes = liasses de billets
seen-gas-cylinders = bouteilles de gaz

## Signs of a seal

sign-gives-way = cède
sign-missing = il n’y a pas de scellé
sign-none = rien de particulier
sign-residue = résidu
sign-residue-at-bush = résidu à la douille
sign-scuffs = éraflures
sign-shows-gap = un jeu se voit
sign-slight-play = léger jeu
sign-turns-free = tourne librement
sign-turns-unevenly = tourne irrégulièrement

## Instruments

instrument-weighbridge = pont-bascule
instrument-tape = mètre
instrument-gas-meter = détecteur de gaz
place-platform = plateau
place-gasket = joint de porte
place-inside = intérieur
place-inner-length = longueur intérieure
place-inner-width = largeur intérieure
place-inner-height = hauteur intérieure
place-outer-length = longueur extérieure
quantity-gross-mass = masse brute
quantity-length = longueur
quantity-length-to-cargo = longueur jusqu’au chargement
quantity-ammonia = ammoniac
quantity-benzene = benzène
quantity-carbon-dioxide = dioxyde de carbone
quantity-carbon-monoxide = monoxyde de carbone
quantity-chloropicrin = chloropicrine
quantity-1-2-dichloroethane = 1,2-dichloroéthane
quantity-ethylene-oxide = oxyde d’éthylène
quantity-combustible-gas = gaz combustible
quantity-formaldehyde = formaldéhyde
quantity-methyl-bromide = bromure de méthyle
quantity-oxygen = oxygène
quantity-phosphine = phosphine
quantity-sulfuryl-fluoride = fluorure de sulfuryle
quantity-toluene = toluène

### the line to the bay

refusal-too-many = Trop d’envois à la fois ; ils n’ont pas été retenus.
refusal-not-present = Personne de ce nom ne peut reprendre l’exercice maintenant.

### Looking and tapping

refusal-no-such-patch = « { $handle } » n’a pas de portion « { $patch } ».
refusal-looked-already = « { $handle } » a déjà été examiné.
refusal-too-dark = Il fait trop sombre à l’intérieur pour voir « { $handle } » sans lampe.
refusal-not-a-panel = On ne sonde au maillet que les parois, les vantaux, le toit et le dessous ; « { $handle } » n’en fait pas partie.
refusal-not-packed = Ceci n’a pas été emporté : { $tool }.
refusal-gaze-by-poses = Ce qui est vu en passant découle de l’endroit où vous êtes et de votre regard ; cela ne se demande pas.
refusal-poses = Votre position sur le quai n’a pas été comprise : { $problems ->
    [not-finite] un lieu n’est pas un nombre
    [not-a-turn] une orientation n’en est pas une
    [too-far] personne ne peut se tenir là
    [clock] le temps a reculé
    [ahead] le temps a pris de l’avance
   *[other] { $problems }
}.
point-exterior-walk = L’unité regardée de l’extérieur, tout autour : { $seen } portions sur { $all }.
instrument-mallet = maillet
quantity-pitch = hauteur du son
quantity-ring = durée de la résonance

## Kit, instruments, people, evidence

refusal-stopped = L’exercice a été arrêté ; il ne reste que le débriefing.
refusal-packed-already = Déjà emporté : { $tool }.
refusal-belt-full = La ceinture porte { $holds } outils ; laissez-en d’abord un au bureau.
refusal-no-switch = Ceci n’a pas d’interrupteur : { $instrument }.
refusal-on-already = Déjà en marche : { $instrument }.
refusal-not-on = Mettez-le d’abord en marche et laissez-le mesurer le fond : { $instrument }.
refusal-no-such-setting = « { $setting } » n’est pas une façon de s’en servir : { $instrument }.
refusal-not-for-this = Ne s’emploie pas sur « { $handle } » : { $instrument }.
refusal-no-hole = Il n’y a pas de trou par où regarder à « { $handle } ».
refusal-not-to-them = Cela ne se dit pas à cette personne.
refusal-said-already = Cela a déjà été dit.
refusal-routine-not-proven = L’équipe fait cette routine pour vous une fois que vous l’avez prouvée vous-même, dans des exercices signés.
refusal-no-hints = Il n’y a pas d’indices dans cet exercice.
refusal-nothing-unloaded = Rien ne se trouve sur l’aire pour être compté.
refusal-frozen-already = Toute manipulation a déjà cessé.
refusal-marked-already = Un repère se trouve déjà à « { $handle } ».
refusal-no-exhibit = « { $handle } » fait partie de l’unité et n’est pas une pièce à conviction.
refusal-taken-already = Ceci a déjà été prélevé : « { $handle } ».
refusal-seal-not-cut = Le scellé devient une pièce à conviction une fois coupé.
refusal-handed-over-already = Les lieux ont déjà été remis.
refusal-not-the-lead = Les lieux sont remis à celui qui a été désigné pour diriger.
refusal-strapped-already = La sangle de sécurité est déjà en place.
event-packed = À la ceinture : { $tool }.
event-unpacked = Laissé au bureau : { $tool }.
event-planned = Le contrôle ira jusque-là : { $tier }.
event-switched-on = En marche : { $instrument }.
event-used = Utilisé : { $instrument }, { $target }. { $signs }
event-looked-up = Le registre répond : { $register }.
event-said = { $who } – { $move } : { $answer }
event-called = Par radio à { $who } : { $answer }
event-delegated = L’équipe a fait ceci : { $routine }. Morceaux photographiés : { $count }.
event-hinted = L’étape à faire est { $step }. { $action }
event-strapped = La sangle de sécurité entoure les barres de verrouillage intérieures.
event-tally-audited = Compté par vous-même, article { $item } : { $counted }.
event-froze = Toute manipulation a cessé ; les lieux restent en l’état.
event-marked = Le repère { $n } se trouve à { $target }.
event-exhibit-taken = La pièce { $n } est dans le sac { $bag }, étiquetée et inscrite : { $target }.
event-handed-over = Remis contre signature à { $to }. Pièces : { $count }.
event-stopped = L’exercice s’arrête ici ({ $step }) : { $what }. Le débriefing dit pourquoi.
mishap-cargo-fell = de la cargaison est tombée d’une porte sans sangle
mishap-trailer-moved = une remorque non calée a bougé
mishap-overcome-by-gas = pris d’un malaise dû au gaz
mishap-drilled-blind = percé sans image ni mesure de l’air
mishap-handled-unknown = une substance inconnue manipulée sans le service compétent
mishap-dog-exposed = le chien a été exposé à un air non sûr
mishap-evidence-lost = un scellé coupé avant lecture de son numéro
point-mishap-cargo-fell = De la cargaison est tombée d’une porte ouverte sans sangle.
point-mishap-trailer-moved = La remorque a bougé : elle n’était pas calée.
point-mishap-overcome-by-gas = Quelqu’un est entré dans un air très au-delà d’une limite ; l’exercice a pris fin.
point-mishap-drilled-blind = Percé avant d’avoir une image et une mesure de l’air.
point-mishap-handled-unknown = Une substance inconnue manipulée avant qu’un responsable soit désigné.
point-mishap-dog-exposed = Le chien exposé à un air non sûr.
point-mishap-evidence-lost = Le scellé coupé sans être lu : la preuve est perdue.
category-trace = trace d’une substance
category-dog-indication = marquage du chien
category-radiation-alarm = alarme de rayonnement
category-signs-of-people = signes de présence humaine
category-misdeclared = valeur, origine ou tarif mal déclarés
category-explosives = explosifs, artifices
category-radiation = source radioactive
category-people = personnes à l’intérieur
category-cites = espèces protégées
category-counterfeit = contrefaçon présumée
category-waste = déchets, marchandises dangereuses non déclarées
category-cash = espèces, or
lead-prosecutor = le procureur
lead-ordnance-disposal = le déminage
lead-radiation-protection = la radioprotection
lead-fire-service = les pompiers
lead-rescue-service = les secours
lead-environment = l’autorité de l’environnement
lead-cites-authority = l’autorité des espèces protégées
lead-right-holder = le titulaire du droit
lead-financial-intelligence = le renseignement financier
lead-specialist = un spécialiste
decision-wait = attendre un spécialiste
decision-seize = saisir
register-seal = scellés
register-bic = conteneurs
register-consignee = destinataires
register-movement = mouvement de transit
register-tariff = tarif et autorisations
who-driver = le chauffeur
who-agent = l’agent
who-supervisor = le superviseur
move-state-power = dire en vertu de quel pouvoir on contrôle
move-ask-route = demander l’itinéraire
move-ask-stops = demander les arrêts en route
move-ask-load = demander qui a chargé, et quoi
move-ask-seal = demander qui a posé le scellé
move-ask-consent = demander d’assister à l’ouverture
move-decline-haste = refuser de se presser
move-decline-gift = refuser un cadeau
move-ask-authority = demander l’accord pour un acte qui abîme
move-report-gift = signaler une offre
tier-document = documents seulement
tier-scan = passage au scanner
tier-door-end = depuis les portes
tier-partial = déchargement partiel
tier-full = déchargement complet
routine-walk-round = faire le tour et photographier
taken-as-exhibit = pièce à conviction
taken-as-sample = échantillon scellé
instrument-axle-scale = pèse-essieu
instrument-co2-probe = sonde à dioxyde de carbone
instrument-density-meter = densimètre
instrument-dog-team = équipe cynophile
instrument-drill = perceuse
instrument-fibrescope = fibroscope
instrument-heartbeat-detector = détecteur de battements cardiaques
instrument-laser = télémètre laser
instrument-loupe = loupe
instrument-magnet = aimant
instrument-mirror = miroir
instrument-multi-gas = détecteur de gaz porté
instrument-pager = détecteur individuel de rayonnement
instrument-paint-gauge = jauge d’épaisseur de peinture
instrument-platform-scale = balance à plateforme
instrument-pole-camera = caméra sur perche
instrument-presumptive-test = test présomptif
instrument-pry-bar = pied-de-biche
instrument-radiation-portal = portique de radioactivité
instrument-raking-light = lumière rasante
instrument-riid = identificateur de nucléides
instrument-seal-gauge = calibre à scellés
instrument-thermal-camera = caméra thermique
instrument-trace-swab = prélèvement de traces
instrument-under-vehicle-camera = caméra sous véhicule
instrument-uv-lamp = lampe ultraviolette
tool-hand = main nue
tool-seal-gauge = calibre à scellés
tool-camera = appareil photo
tool-tape = mètre ruban
tool-torch = lampe torche
tool-gas-lance = canne de prélèvement
tool-mallet = maillet
tool-bolt-cutter = coupe-boulons
tool-loupe = loupe
tool-uv-lamp = lampe ultraviolette
tool-pager = détecteur individuel de rayonnement
tool-riid = identificateur de nucléides
tool-magnet = aimant
tool-paint-gauge = jauge d’épaisseur de peinture
tool-mirror = miroir
tool-pole-camera = caméra sur perche
tool-laser = télémètre laser
tool-density-meter = densimètre
tool-fibrescope = fibroscope
tool-drill = perceuse
tool-pry-bar = pied-de-biche
tool-trace-kit = kit de prélèvement de traces
tool-test-kit = trousse de tests
tool-thermal-camera = caméra thermique
tool-co2-probe = sonde à dioxyde de carbone
tool-multi-gas = détecteur de gaz porté
setting-first-pass = premier passage
setting-second-pass = second passage
setting-30-s = 30 secondes
setting-120-s = 2 minutes
setting-300-s = 5 minutes
setting-inner-length = longueur intérieure
setting-inner-width = largeur intérieure
setting-inner-height = hauteur intérieure
setting-outer-length = longueur extérieure
setting-vent = ouverture existante
setting-hole = trou percé
setting-sample = échantillon
setting-blank = blanc
setting-gasket = joint de porte
setting-bottom = en bas
setting-middle = au milieu
setting-top = en haut
place-unit = l’unité
refusal-no-such-beam = Cette vue ne se prend pas avec ce faisceau : { $view }.
refusal-release-interim = Un scellé provisoire est pour une pause : posez le scellé officiel avant la mainlevée.

## The procedure: steps, points, tiers, what follows from a finding

step-S00-check = La loi permet ce contrôle ; qui doit l’être est avisé, et l’on sait qui peut être présent.
step-S00-failure = Aucun pouvoir n’est consigné avant un acte intrusif.
step-S01-check = Avant l’aire : chaque document du dossier, et ce que l’on sait de son passé.
step-S01-failure = Un document n’est pas lu.
step-S02-check = Au moins une raison est notée : ce qu’elle peut signifier et jusqu’où ira le contrôle.
step-S02-failure = L’unité est fouillée sans motif.
step-S03-check = La note de risque est faite ; équipe, chien, spécialiste, outils et protections sont choisis, une personne tient le carnet.
step-S03-failure = Un outil manque au quai, et il faut retourner le chercher.
step-S04-check = Engins arrêtés ou à l’écart, gens visibles, périmètre posé ; garé, freiné, moteur coupé, roues calées, remorque dételée étayée, groupe frigorifique isolé.
step-S04-failure = Le véhicule peut encore bouger alors que des gens s’y tiennent.
step-S05-check = Numéro et chiffre de contrôle, code de taille et de type, plaque de sécurité, masses et placardage concordent avec les documents.
step-S05-failure = On ouvre la mauvaise unité.
step-S06-check = Le bruit de fond est d’abord relevé ; le résultat du portique est connu, le détecteur personnel allumé à l’approche.
step-S06-failure = Quelqu’un s’approche d’une alarme confirmée.
step-S07-check = Pesé et comparé à la masse déclarée et à la tare, en pensant au carburant et aux personnes.
step-S07-failure = Un écart est vu et ignoré.
step-S08-check = La zone est dégagée et le chauffeur là où le veut le mode d’examen ; l’image se lit face à la déclaration.
step-S08-failure = Rien n’est marqué sur l’image.
step-S09-check = Avant les portes : avant, côtés, dessous, portes, toit au miroir ou à la perche, avec lampe et aimant ; personne ne grimpe.
step-S09-failure = Un côté de l’unité n’est jamais regardé.
step-S10-check = Prélevé d’abord s’il le faut, puis regardé, vérifié, tiré et tourné, avec moraillon, rivets et gonds ; photographié.
step-S10-failure = Le scellé est coupé avant d’être lu ; ce qu’il pouvait dire est perdu.
step-S11-check = Avant d’ouvrir : à la canne par le joint ou un évent, jusqu’à une valeur stable ; étiquettes d’avertissement lues.
step-S11-failure = On ne mesure qu’au joint, et l’on croit connaître l’air du fond.
step-S12-check = Au-delà d’une limite personne n’entre : ventiler, de force si possible, puis tester ; un spécialiste si cela dure.
step-S12-failure = Quelqu’un entre quand même.
step-S13-check = Unité identifiée, scellé lu, air testé. Bonne pince, scellé ensaché et étiqueté ; sangle aux barres intérieures, se tenir à l’écart, vantail droit d’abord, lentement, les deux accrochés.
step-S13-failure = Le chargement tombe sur qui ouvre, ou le scellé est jeté.
step-S14-check = De l’extérieur : sacs derrière les portes, odeur (sans la chercher), calage récent, second scellé, chargement face à l’image.
step-S14-failure = Quelqu’un entre aussitôt.
step-S15-check = Air intérieur sain ; un équipier, un détecteur porté, issue libre, éclairage ; rien de plus de 25 kg à la main ; chaleur et pauses surveillées.
step-S15-failure = Quelqu’un est seul à l’intérieur.
step-S16-check = Une fois l’air sain, et avant que tout ait été touché.
step-S16-failure = On prélève sur ce qui a déjà été manipulé.
step-S17-check = L’équipe décharge selon le plan de l’agent ; il contrôle le pointage, échantillonne, pèse le comparable et scelle à chaque pause.
step-S17-failure = Il n’y a pas de pointage.
step-S18-check = D’abord longueurs, sons et ouvertures existantes : plancher, toit, montants, portes, avant. Pas de perçage sans image ni mesure de gaz combustible ; jamais dans un réservoir.
step-S18-failure = Rien n’a été mesuré.
step-S19-check = Cesser de manipuler, reculer, marquer l’endroit, photographier en l’état.
step-S19-failure = Les marchandises sont d’abord déplacées.
step-S20-check = La découverte dit qui mène ; le tableau du centre le nomme.
step-S20-failure = On fait le travail d’une autre autorité.
step-S21-check = Seulement si le responsable le dit, protégé, échantillons gardés. Ne jamais goûter ; ne jamais ouvrir ce qui peut être explosif, radioactif ou poudre inconnue.
step-S21-failure = Quelque chose est manipulé sans la bonne protection.
step-S22-check = Dans ses propres pouvoirs, avec le motif et son degré de confiance.
step-S22-failure = La décision dépasse les pouvoirs de l’agent.
step-S23-check = Scellé officiel posé ; ancien et nouveau numéros notés ; transporteur avisé ; unité propre et rechargée.
step-S23-failure = Le nouveau scellé n’est noté nulle part.
step-S24-check = Le rapport est signé, et le ciblage en est informé, même si rien n’a été trouvé.
step-S24-failure = Personne n’apprend que rien n’a été trouvé.
spot-bumper = Pare-chocs
spot-bumper-normal = Usure égale partout, fixations anciennes.
spot-bumper-abnormal = Fixations, soudures ou mastic récents ; zones propres dans la saleté.
spot-engine = Compartiment moteur
spot-engine-normal = Pièces également sales ; capots et filtres d’origine.
spot-engine-abnormal = Du métal neuf parmi l’usé ; un capot manipulé.
spot-tyres = Pneus et jantes
spot-tyres-normal = Ils sonnent et portent de même.
spot-tyres-abnormal = L’un sonne ou porte autrement ; valve ou jante récemment travaillée.
spot-cab-floor = Plancher de la cabine
spot-cab-floor-normal = Plat, d’une seule hauteur, revêtement ancien.
spot-cab-floor-abnormal = Une marche, des vis neuves, un revêtement qui se soulève.
spot-fuel-tanks = Réservoirs de carburant
spot-fuel-tanks-normal = Sangles usées, soudures d’origine, la jauge concorde.
spot-fuel-tanks-abnormal = Soudures ou peinture récentes ; jauge et son diffèrent. Un réservoir ne se perce jamais.
spot-cab = Cabine et coffres
spot-cab-normal = Les panneaux ajustent, dedans et dehors concordent.
spot-cab-abnormal = Un panneau lâche ou revissé ; moins de place dedans que dehors ne le permet.
spot-air-tanks = Réservoirs d’air
spot-air-tanks-normal = Tous du même âge, tous raccordés.
spot-air-tanks-abnormal = Un de plus que le système n’en veut ; peinture ou raccords récents.
spot-drive-shafts = Arbres de transmission
spot-drive-shafts-normal = Saleté et graisse égales, diamètre habituel.
spot-drive-shafts-abnormal = Graisse fraîche, soudure ou diamètre inhabituel.
spot-fifth-wheel = Sellette d’attelage
spot-fifth-wheel-normal = La plaque est ouverte dessous, saleté et graisse anciennes.
spot-fifth-wheel-abnormal = Une plaque dessous, boulons récents ou zones propres.
spot-outside = Extérieur et dessous
spot-outside-normal = Toutes les traverses se voient d’en dessous.
spot-outside-abnormal = Une plaque couvre les traverses ; peinture, soudure ou mastic récents.
spot-doors = Portes, dedans et dehors
spot-doors-normal = Nervures et creux ouverts au dedans ; serrures, rivets et gonds sains.
spot-doors-abnormal = Une plaque sur les nervures, boulons lâches, joint d’une autre couleur.
spot-right-side = Côté droit
spot-right-side-normal = Sonne creux et métallique ; une réparation se voit dedans comme dehors.
spot-right-side-abnormal = Un son mat, ou une réparation visible d’un seul côté.
spot-left-side = Côté gauche
spot-left-side-normal = { spot-right-side-normal }
spot-left-side-abnormal = { spot-right-side-abnormal }
spot-side-walls = Parois latérales
spot-side-walls-normal = { spot-right-side-normal }
spot-side-walls-abnormal = { spot-right-side-abnormal }
spot-front = Paroi avant
spot-front-normal = Ondulée ; blocs d’angle et évents visibles de l’intérieur ; la longueur intérieure est celle du type.
spot-front-abnormal = Blocs ou évents invisibles ; intérieur trop court ; son mat.
spot-roof = Plafond et toit
spot-roof-normal = La hauteur sous plafond est bonne et les traverses se voient.
spot-roof-abnormal = Trop bas, traverses invisibles, soudures ou pièces sur le toit.
spot-floor = Plancher
spot-floor-normal = Plat et d’une seule hauteur.
spot-floor-abnormal = Une marche au seuil, vis neuves, réparations étranges.
spot-fans = Groupe frigorifique et ventilateurs
spot-fans-normal = Trappes scellées, vis anciennes, l’air circule, relevé de température complet.
spot-fans-abnormal = Scellé de trappe rompu, vis neuves, flux d’air étrange, trous dans le relevé.
spot-tarpaulin = Bâche, arceaux et câble
spot-tarpaulin-normal = Le câble est d’une pièce et passe par chaque œillet, toile entière ou cousue régulièrement, tous les arceaux dans leurs logements.
spot-tarpaulin-abnormal = Un raccord dans le câble, un œillet omis, couture ou colle fraîche, un arceau déplacé.
spot-exhaust = Échappement
spot-exhaust-normal = Usure et suie de son âge ; un tuyau, une ligne.
spot-exhaust-abnormal = Une partie sans suie, soudures récentes, un tuyau sans issue.
tier-document-about = Documents et plaques : rien n’est touché.
tier-scan-about = Pesée, radiographie, tour, contrôle du scellé : l’unité reste fermée.
tier-door-end-about = Ouvert et regardé, sans franchir le plan des portes.
tier-partial-about = Entrée, déchargement en partie, colis ouverts.
tier-full-about = Déchargé jusqu’à la paroi avant, l’unité vide fouillée.
row-all-in-order = Rien, tout est en ordre
row-paper-error = Erreur de bonne foi sur un document
row-misdeclared = Quantité, nature, valeur, origine ou tarif mal déclarés
row-seal = Scellé absent, différent ou altéré
row-narcotics = Stupéfiants, précurseurs
row-tobacco = Tabac, alcool
row-weapons = Armes à feu, pièces, munitions
row-explosives = Explosifs, artifices
row-radiation = Rayonnement confirmé
row-gas = Gaz au-delà d’une limite
row-people = Signes de présence humaine
row-cites = Espèces protégées, plantes, animaux, aliments
row-counterfeit = Contrefaçon présumée
row-waste = Déchets, gaz appauvrissant l’ozone, matières dangereuses non déclarées
row-cash = Espèces, or
row-other-contraband = Autre contrebande
first-record = Le consigner.
first-ask-for-correction = Demander une rectification.
first-tally-sample-hold = Pointer, échantillonner, bloquer.
first-photograph-do-not-cut = Le photographier ; ne pas couper.
first-freeze-scene = Ne plus bouger ; garder les lieux en l’état.
first-freeze-count = Ne plus bouger, puis compter.
first-freeze-hands-off = Ne plus bouger ; ne pas manipuler.
first-withdraw-cordon = Se retirer, poser un périmètre.
first-withdraw-distance = Se retirer : distance, écran, peu de temps.
first-nobody-in = Personne dedans ; laisser fermé ou ouvert, tel quel.
first-life-first = La vie d’abord : appeler, donner de l’air, secours médicaux.
first-freeze-cold = Ne plus bouger ; garder au froid ou en quarantaine.
first-hold-sample = Bloquer, prendre un échantillon.
first-keep-apart = Tenir à l’écart ; ne pas fumer.
first-freeze-two-count = Ne plus bouger ; compter à deux.
may-take-security = prendre une garantie
may-report-offence = signaler l’infraction
may-inspect = inspecter
may-reseal = reposer un scellé
may-tell-departure = aviser le bureau de départ
may-record-innocent = consigner et libérer ce qui est inoffensif
may-ventilate = ventiler
may-refer = le renvoyer
paper-control-result = résultat du contrôle
paper-inspection-report = rapport d’inspection
paper-reseal-note = note du nouveau scellé
paper-amended-declaration = déclaration rectifiée
paper-note = note
paper-tally-sheet = feuille de pointage
paper-sample-record = procès-verbal d’échantillon
paper-offence-report = procès-verbal d’infraction
paper-unloading-remarks = remarques au déchargement
paper-incident = incident en transit
paper-seizure-record = procès-verbal de saisie
paper-exhibits = liste des pièces
paper-custody-log = registre de garde
paper-incident-log = journal d’incident
paper-alarm-record = relevé d’alarme
paper-gas-free-report = rapport de dégazage
paper-permit-check = vérification des permis
paper-notice = notification
paper-dangerous-goods-report = signalement de matières dangereuses
paper-count-record = procès-verbal de comptage
dialogue-pressure = Pression pour aller vite
dialogue-inducement = Une faveur est offerte
### people

answer-power-understood = « Compris. Faites votre contrôle. »
answer-power-hurry = « D’accord, mais faites vite s’il vous plaît : je dois repartir dans { $minutes } minutes. »
answer-power-calls-office = « J’appelle mon bureau pour le prévenir. »
answer-route-as-papers = « De { $start } à { $end }, comme sur les documents. »
answer-route-changed = « Vers { $end }, par une autre route que prévu. Le bureau l’a changée et l’a signalé. »
answer-stops-none = « Aucun arrêt digne de ce nom. »
answer-stops-rest = « Mon temps de repos, sur un parking pour poids lourds. »
answer-stops-queue = « Nous avons attendu le ferry. »
answer-stops-check = « Un contrôle de documents en route. C’est là qu’on a changé le scellé. »
answer-stops-unsure = « Je ne me souviens pas de chaque arrêt. »
answer-load-saw-loading = « J’étais là au chargement. »
answer-load-from-papers = « Je ne sais que ce que disent les documents : { $goods }. »
answer-load-came-sealed = « Il était fermé et scellé quand je l’ai pris en charge. »
answer-seal-changed = « Il a été changé en route, lors d’un contrôle. C’est enregistré. »
answer-seal-untouched = « Personne n’y a touché depuis mon départ. »
answer-seal-not-looked = « Je ne l’ai pas regardé. »
answer-consent-given = « Bien sûr, allez-y. »
answer-consent-asks-ground = « Pour quelle raison ? … Bon, d’accord. »
answer-consent-refused = « Je préfère que non. Si vous en avez le pouvoir, exercez-le. »
answer-haste-accepted = « Je comprends. J’attendrai. »
answer-haste-complains = « Cela va me coûter cher. Mais c’est vous qui décidez. »
answer-state-power = « Compris. »
answer-ask-route = « C’est sur les documents. »
answer-ask-stops = « Rien d’inhabituel. »
answer-ask-load = « Ce que disent les documents. »
answer-ask-seal = « Je ne sais rien du scellé. »
answer-ask-consent = « Je n’ai rien contre. »
answer-decline-haste = « Je comprends. J’attendrai. »
answer-decline-gift = « Je n’ai rien proposé. »
answer-haste-offers = « N’y a-t-il pas moyen d’aller plus vite ? Je saurai m’en souvenir. » On vous tend quelque chose.
answer-gift-withdrawn = « Oubliez ma question. »
answer-report-gift = « Merci de l’avoir signalé. J’en prends note. »
answer-authority-given = « Vous avez un motif. J’y consens : agissez avec soin et consignez-le. »
answer-ground-first = « Pour quel motif ? Notez-le d’abord dans le carnet. »
reply-coming = « Compris. Nous arrivons. »

## Score: what counts, and why a hard gate is one

point-left-closed = Unité laissée fermée, au vu de ce qui a été contrôlé sans l’ouvrir.
point-opened-on-doubtful-ground = Une unité régulière ouverte, sur un motif qui ne tenait pas.
point-kept-without-cause = Des marchandises régulières ont été retenues.
point-damage = Ce qui a été ouvert ou percé devait l’être : { $idle } sur { $all } sans nécessité.
point-strapped-before-opening = La sangle de sécurité posée avant d’ouvrir le premier vantail.
point-power-stated = Pouvoir et avis énoncés avant toute intrusion.
point-gift-declined-and-reported = Un cadeau refusé, et signalé au supérieur.
point-fed-back = Ce qui a été appris transmis à l’analyse de risque, même sans découverte.
point-scene-frozen = Manutention arrêtée et lieux préservés avant tout contact.
point-numbered-in-place = Ce qui a été trouvé porte un numéro.
point-handed-over = Ce qui a été trouvé remis contre signature à qui dirige.
point-left-alone = Explosifs laissés en place une fois signalés : reculer, boucler, attendre.
point-tier-planned = L’étendue du contrôle fixée avant toute intrusion.
point-tally-audited = Le pointage de l’équipe vérifié par un comptage à soi.
point-tier-kept = Ce qui a été fait est resté dans le niveau choisi.
point-unit-not-identified = Le scellé a été coupé sur une unité dont nul n’avait lu le numéro.
point-evidence-of-step = Preuve gardée de l’étape { $step }, comme ce centre le demande.
point-gate-passed = Une étape impérative ici a été sautée.
point-radiation-passed = Rayonnement contrôlé avant toute intrusion.
point-life-first = Du secours a été appelé pour quelqu’un dans l’unité. Rien d’autre ne compte ici.
point-life-noted = Des signes de présence ont été notés, mais aucun secours appelé.
point-life-missed = Quelqu’un était dans l’unité, et aucun secours n’a été appelé.
outcome-released-unseen = Rien n’était irrégulier et l’unité a été libérée ; mais presque rien n’avait été contrôlé.
outcome-life-first = Quelqu’un était dans l’unité et du secours a été appelé. C’était juste, quoi qu’il restât à faire.
outcome-life-noted = Quelqu’un était dans l’unité. Les signes ont été notés ; il fallait appeler du secours aussitôt.
outcome-life-missed = Quelqu’un était dans l’unité, et aucun secours n’a été appelé.
why-s04 = Une unité non calée bouge, et des engins circulent près des personnes : on sécurise l’aire avant d’y toucher.
why-s05 = Couper le scellé de la mauvaise unité, c’est fouiller sans pouvoir : lire le numéro avant que la pince ne touche le scellé.
why-s11 = Toute unité fermée peut contenir un gaz nocif que nul ne sent ; à la porte ouverte, il est trop tard pour mesurer.
why-s12 = Au-delà d’une limite personne n’entre, agent ou équipe : ventiler, remesurer, appeler le spécialiste si cela persiste. La loi nationale prévaut.
why-s13 = La cargaison pousse les portes et le vent les vantaux : sangler les barres, s’écarter, ouvrir lentement, crocheter les deux vantaux.
why-s16 = Un chien ne peut dire que l’air est mauvais : il travaille une fois l’unité sans gaz.
why-s18 = Ce qui est derrière un panneau est inconnu sans image, et une étincelle n’attend que des vapeurs : image et mesure d’abord, jamais dans un réservoir.
why-s20 = Chaque découverte a une autorité qui dirige : qui continue sans elle fait le travail d’autrui, et le gâte.
why-s21 = Une substance inconnue n’est touchée que par ceux que désigne qui dirige : s’arrêter, s’éloigner, appeler.
why-gate = Cette étape est impérative ici : ce qui l’attend ne commence pas avant elle. La loi nationale prévaut.
## Débriefing

moment-near = À { $clock }, vous étiez à { $distance } cm de ce qui était caché, et cela n’a pas été consigné.
moment-in-sight = Ici, ce qui était caché était visible, et cela n’a pas été consigné.
moment-in-reading = Ce que cet acte a montré dépendait de ce qui était caché. Il y avait un signe, et il n’a pas été suivi.
moment-untouched = Jusqu’ici, aucun regard ni aucune mesure ne pouvait montrer ce qui était caché.
moment-mishap = Ici, une barrière de sécurité a été franchie (étape { $step }) : { $what ->
    [struck-by-door] { mishap-struck-by-door }
    [exposed-to-gas] { mishap-exposed-to-gas }
    [run-over-risk] { mishap-run-over-risk }
    [alarm-ignored] { mishap-alarm-ignored }
    [cargo-fell] { mishap-cargo-fell }
    [trailer-moved] { mishap-trailer-moved }
    [overcome-by-gas] { mishap-overcome-by-gas }
    [drilled-blind] { mishap-drilled-blind }
    [handled-unknown] { mishap-handled-unknown }
    [dog-exposed] { mishap-dog-exposed }
    [evidence-lost] { mishap-evidence-lost }
   *[other] { $what }
}.
moment-found = Ici, vous avez consigné ce qui était caché.
moment-showed = Ici, c’est devenu visible pour la première fois.
moment-lost = C’est ici que cela a coûté :
moment-undone = Avant cet acte, quelque chose n’avait pas été fait, ou seulement en partie :
moment-won = Ici, cela s’est bien passé :
moment-decided = Ici, vous avez décidé.
instrument-radiograph = radiographie
instrument-seal-check = contrôle du scellé
instrument-door-end-view = vue depuis la porte
instrument-tally = comptage
unused-tells = La mesure aurait différé de celle du même conteneur sans rien de caché.
unused-tells-nothing = La mesure aurait été celle d’un conteneur honnête.
rule-S00 = Savoir quel pouvoir vous autorise à agir, avant d’agir.
rule-S01 = Lire chaque document avant de sortir : l’essentiel de ce qui peut être trouvé est déjà sur le bureau.
rule-S02 = Aucun acte intrusif sans motif écrit auparavant dans le carnet.
rule-S03 = Planifier d’abord ; l’ordre des étapes protège les personnes, les preuves et le temps.
rule-S04 = Sécuriser la cour avant de toucher quoi que ce soit.
rule-S05 = Lire le numéro de l’unité avant de couper : d’abord le bon conteneur.
rule-S06 = Mesurer d’abord le bruit de fond, puis approcher avec le détecteur allumé.
rule-S07 = Peser avant d’ouvrir, et comparer aux documents et à la tare.
rule-S08 = Radiographier avant d’ouvrir, et lire l’image en regard de la déclaration.
rule-S09 = Faire tout le tour, en commençant et finissant au même point, chaque fois.
rule-S10 = Voir, vérifier, tirer, tourner, et noter : un scellé coupé sans être lu est une preuve perdue.
rule-S11 = Tester l’air avant d’ouvrir une porte. Tout conteneur fermé peut contenir du gaz.
rule-S12 = Au-dessus d’une limite, personne n’entre : ventiler, puis tester de nouveau, en profondeur.
rule-S13 = Couper le scellé et l’ensacher, se tenir à l’écart, ouvrir lentement, crocheter les deux vantaux.
rule-S14 = S’arrêter à la porte et comparer ce qu’on voit aux documents et à l’image, avant d’entrer.
rule-S15 = Ne jamais entrer seul, ni sans détecteur, ni si la sortie est bloquée.
rule-S16 = Le chien et le prélèvement avant les mains : manipuler disperse les traces.
rule-S17 = Ne pas décharger plus loin que le motif ne l’exige, et compter ce qui sort.
rule-S18 = Mesurer et sonder l’unité vide, du plafond au plancher : comparer ce qui est comparable.
rule-S19 = Au premier soupçon, tout figer : reculer, marquer, photographier sur place, ne rien toucher.
rule-S20 = Se demander qui dirige maintenant avant de continuer : ce n’est peut-être plus vous.
rule-S21 = Ne tester ni prélever que si le responsable le demande.
rule-S22 = Décider dans ses pouvoirs, sur un motif démontrable, et dire son degré de certitude.
rule-S23 = Refermer avec un scellé officiel, et noter l’ancien numéro et le nouveau.
rule-S24 = Rapporter ce qui a été lu, compté et posé ; un résultat négatif justifié est aussi un résultat.
## Instruments of radiation, heat and air

place-background = bruit de fond
place-axle-front = essieu avant
place-axle-drive = essieu moteur
place-axle-bogie = essieux de la remorque
place-vent = ouverture existante
place-bottom = en bas
place-middle = au milieu
place-top = en haut
place-first-pass = premier passage
place-second-pass = second passage
quantity-count-rate = taux de comptage
quantity-background = bruit de fond
quantity-neutrons = neutrons
quantity-dose-rate = débit de dose
quantity-axle-load = charge à l’essieu
quantity-backscatter = rétrodiffusion, moyenne
quantity-backscatter-low = rétrodiffusion, la plus faible
quantity-backscatter-high = rétrodiffusion, la plus forte
quantity-surface-difference = plus chaud que le panneau alentour
quantity-beat-index = indice de battement de cœur
quantity-vapours = vapeurs en équivalent isobutylène
sign-alarm = alarme de radioactivité
sign-alarm-cab = maximum à la cabine
sign-alarm-front = maximum dans le tiers avant
sign-alarm-middle = maximum dans le tiers central
sign-alarm-rear = maximum dans le tiers arrière
sign-neutron-alarm = alarme neutrons : se retirer et appeler
sign-response-level = seuil d’intervention atteint : se retirer et appeler
sign-nuclide-none = rien au-dessus du bruit de fond
sign-nuclide-unknown = élevé, non identifié
sign-nuclide-k-40 = K-40 (potassium naturel)
sign-nuclide-ra-226 = Ra-226 (naturel, famille de l’uranium)
sign-nuclide-th-232 = Th-232 (naturel, famille du thorium)
sign-nuclide-tc-99m = Tc-99m (médical)
sign-nuclide-i-131 = I-131 (médical)
sign-nuclide-f-18 = F-18 (médical)
sign-nuclide-cs-137 = Cs-137 (industriel)
sign-nuclide-co-60 = Co-60 (industriel)
sign-nuclide-ir-192 = Ir-192 (industriel)
sign-nuclide-am-241 = Am-241 (industriel)
sign-nuclide-am-be = Am-Be (source de neutrons d’une jauge)
sign-natural-only = nucléides naturels seulement
sign-no-return = pas de retour de lumière
sign-warm-spot = une tache chaude
sign-even-warmth = chaleur uniforme
sign-beat-found = battement de cœur probable
sign-no-beat = pas de battement de cœur
sign-too-windy = trop de vent pour conclure
sign-co2-raised = dioxyde de carbone élevé
sign-co2-usual = dioxyde de carbone normal
## Instruments of seal, structure, sight and trace

place-seal = scellé
quantity-match = conformité au modèle du fabricant
quantity-play = jeu de la tige
quantity-hold = tenue de l’aimant
quantity-coating = épaisseur du revêtement
sign-alarm-explosive = alarme : classe des explosifs
sign-alarm-narcotic = alarme : classe des stupéfiants
sign-no-alarm = pas d’alarme
sign-colour-explosive = couleur de la classe des explosifs
sign-colour-narcotic = couleur de la classe des stupéfiants
sign-colour-precursor = couleur de la classe des précurseurs
sign-colour-unclear = couleur indécise
sign-no-colour = pas de couleur
sign-dog-alerts = le chien marque
sign-dog-interested = le chien s’intéresse
sign-dog-unchanged = le chien poursuit sa recherche
sign-fibres = fibres sur le foret
sign-grains = grains sur le foret
sign-leaf-crumbs = miettes de feuilles sur le foret
sign-loose-powder = poudre libre sur le foret
sign-metal-chips = copeaux de métal sur le foret
sign-mixed-crumbs = miettes mêlées sur le foret
sign-paper-shreds = bribes de papier sur le foret
sign-plastic-shavings = copeaux de plastique sur le foret
sign-soft-matter = matière molle sur le foret
sign-sticky-crumbs = miettes collantes sur le foret
sign-stone-dust = poussière de pierre sur le foret
sign-wet-bit = le foret ressort mouillé
sign-wood-dust = poussière de bois sur le foret
sign-fits-gauge = conforme au gabarit
sign-off-gauge = hors gabarit
sign-joint-line = une ligne comme d’un raccord
sign-tool-marks = traces d’outil
sign-worn-print = marquage usé
sign-glows = luit sous la lampe
sign-fresh-paint = semble repeint récemment
sign-new-rivets = rivets neufs
sign-overlaid-sheet = tôle rapportée
sign-smooth-area = une zone lisse
sign-weld-seam = un cordon de soudure
sign-holds = l’aimant tient
sign-slips = l’aimant glisse
sign-no-reading = l’appareil n’indique rien
sign-no-vent = pas d’ouverture existante ici
sign-nothing-inside = rien de visible à l’intérieur
sign-nothing-near = rien de visible à proximité
