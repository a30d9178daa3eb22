# Yard cards: for each tool what is trained here, what is not, and what to try in the yard.
# Keys are the same in every language. Cues and choices only; never how to conceal.

card-seal-gauge = Gabarit de scellé
card-seal-gauge-trained = Quand poser le gabarit : après avoir regardé, avant de tirer. Lire numéro, lettre de classe et corps face aux documents. Une bonne copie peut passer le gabarit ; seul le registre tranche.
card-seal-gauge-not-trained = L’ajustement en main : comment un scellé intact de chaque marque tient dans le gabarit, et quel jeu est normal.
card-seal-gauge-yard = Prenez cinq scellés usagés de marques différentes. Regarder, vérifier, tirer, tourner ; puis posez le gabarit et dites lesquels vous chercheriez au registre, et pourquoi.

card-loupe = Loupe de contrôle
card-loupe-trained = Où regarder : inscriptions, douille, tige, bouts du câble. Ce que peuvent signifier marques d’outil, colle et bord doublé, et que l’usure et la saleté leur ressemblent d’abord.
card-loupe-not-trained = La tenir immobile, trouver la netteté, ne pas se faire d’ombre.
card-loupe-yard = Regardez un scellé neuf, un usé et un coupé, au soleil et à l’ombre. Décrivez chaque différence en trois mots avant de juger.

card-uv-lamp = Lampe UV
card-uv-lamp-trained = Quand la demander : un document, un scellé ou une étiquette que le registre seul ne tranche pas. Des fibres et impressions doivent briller ; des produits de nettoyage brillent aussi.
card-uv-lamp-not-trained = Faire assez d’ombre, trouver la distance, protéger les yeux et la peau.
card-uv-lamp-yard = Sous une veste ou au bureau : un formulaire authentique, sa copie, du papier blanc. Notez ce qui brille et ce qui ne devrait pas.

card-register = Registre
card-register-trained = Quel registre répond à quelle question : scellé, code du propriétaire, historique du destinataire, mouvement de transit. Un résultat est une piste, pas une preuve ; un homonyme et un rescellement noté sont innocents.
card-register-not-trained = Vos propres systèmes : écrans, droits, délais, et qui appeler quand ils sont en panne.
card-register-yard = Cherchez un mouvement réel avec un collègue qui connaît le système. Notez le chemin le plus court, et ce qu’il ne dit pas.

card-radiation-portal = Portique de radiodétection
card-radiation-portal-trained = Le bruit de fond d’abord, puis l’alarme, puis un second passage. Des marchandises ordinaires déclenchent aussi : carrelage, engrais, bananes. Qui dirige après confirmation ; alarme neutron : se retirer et appeler.
card-radiation-portal-not-trained = Vitesse et espacement des camions sur votre voie, sons et lampes de votre portique.
card-radiation-portal-yard = Regardez passer dix camions avec l’opérateur. Pour chaque alarme : où dans le chargement, innocente ou non, et la suite.

card-pager = Détecteur individuel
card-pager-trained = Allumé et porté avant d’approcher, bruit de fond noté. La valeur monte : s’arrêter, reculer, avertir. Temps, distance et écran vous protègent.
card-pager-not-trained = Le sentir vibrer sous la veste et le gant, et marcher assez lentement pour qu’il réponde.
card-pager-yard = Avec votre responsable radioprotection : approchez une source de contrôle de trois côtés et marquez la première réponse. Notez l’effet de la distance.

card-riid = Identificateur d’isotopes (RIID)
card-riid-trained = Quand le demander : après une alarme gamma confirmée, l’endroit trouvé. Attendre qu’il nomme ; un nom faux ou douteux est fréquent après une pose courte ou derrière des marchandises épaisses.
card-riid-not-trained = Préchauffage, étalonnage, tenue stable pendant des minutes, menus de votre modèle.
card-riid-yard = Identifiez une source de contrôle à deux distances, pose courte et longue. Comparez la confiance affichée.

card-weighbridge = Pont-bascule
card-weighbridge-trained = Net = pesé moins tracteur, remorque et tare. Comparez aux documents et à ce que les marchandises devraient peser. Carburant, personnes, boue et neige expliquent des écarts ; une bascule a un échelon et une dispersion.
card-weighbridge-not-trained = Placer le camion, attendre une valeur stable, composer avec vent et glace.
card-weighbridge-yard = Pesez trois fois le même camion, une fois avec le chauffeur. Notez l’écart entre les trois valeurs.

card-axle-scale = Pèse-essieux
card-axle-scale-trained = Somme des essieux face au pont-bascule, part avant et arrière face au plan de chargement. Un chargement déséquilibré est un motif de regarder, pas un résultat.
card-axle-scale-not-trained = Mettre les plateaux à niveau, monter doucement, freins desserrés.
card-axle-scale-yard = Pesez un camion essieu par essieu sur sol plat puis en pente et comparez les sommes.

card-platform-scale = Balance à plateforme
card-platform-scale-trained = Peser le semblable avec le semblable : dix colis d’une ligne, puis regarder celui qui diffère. Emballage, humidité et autre lot sont des raisons honnêtes.
card-platform-scale-not-trained = Soulever à plusieurs sans risque, poser un colis sans fausser le zéro.
card-platform-scale-yard = Pesez dix cartons pareils, calculez leur dispersion, puis faites échanger l’un d’eux par un collègue et retrouvez-le.

card-radiograph = Radiographie
card-radiograph-trained = Lire l’image face aux documents et au plan de chargement : densité, texture, vides, bords. La couleur de matière est ambiguë, et l’image standard est souvent la meilleure. Marquez ce que vous voyez avant de juger.
card-radiograph-not-trained = Conduire le scanner, évacuer sa zone, les règles de votre site pour chauffeur et passagers.
card-radiograph-yard = Lisez dix images avec un analyste. Dites d’abord ce qu’est le chargement, lisez ensuite les documents. Notez où vous avez changé d’avis.

card-backscatter = Image rétrodiffusée
card-backscatter-trained = Elle montre ce qui est juste derrière une paroi, d’un seul côté, l’organique en clair. Choisir le côté ; comparer avec une unité semblable. Elle ne remplace pas la radiographie.
card-backscatter-not-trained = Passer à vitesse et distance régulières, zone d’exclusion du véhicule.
card-backscatter-yard = Regardez avec l’opérateur trois remorques honnêtes et apprenez à quoi ressemblent cadres, pneus et réservoirs.

card-torch = Lampe torche
card-torch-trained = Ce que cache l’obscurité : on ne voit que ce qui est éclairé, proche et regardé assez longtemps. Un ordre fixe, du plafond au sol, retour au point de départ.
card-torch-not-trained = Garder le faisceau en montant, à genoux, en écrivant ; reflets du film et du métal mouillé.
card-torch-yard = Dans un conteneur vide et sombre, trouvez cinq marques à la craie d’un collègue. Chronométrez, puis recommencez dans un ordre fixe.

card-raking-light = Lumière rasante
card-raking-light-trained = Une lumière à plat le long d’une paroi montre en ombres bosses, mastic, soudures et peinture fraîche. Les réparations honnêtes aussi : comparez dedans et dehors.
card-raking-light-not-trained = Trouver l’angle ; le faire de jour, où il faut créer l’ombre.
card-raking-light-yard = Sur un vieux conteneur, éclairez un côté sous trois angles, marquez chaque réparation à la craie, puis cherchez les mêmes endroits dedans.

card-magnet = Aimant
card-magnet-trained = Quand l’utiliser : où la lumière ou la peinture diffère. Pas d’attraction : mastic, aluminium ou inox possible, et les réparations honnêtes se ressemblent. Un motif de mesurer, jamais un résultat.
card-magnet-not-trained = La force ressentie à travers peinture mince ou épaisse, et sur la rouille.
card-magnet-yard = Essayez sur acier peint, inox, aluminium et bosse mastiquée. Fermez les yeux et distinguez-les par la seule attraction.

card-paint-gauge = Jauge de peinture
card-paint-gauge-trained = Plusieurs mesures sur un panneau, puis l’endroit en question : une couche épaisse signifie repeinture ou mastic. Les conteneurs réparés sont courants ; âge et fabricant varient.
card-paint-gauge-not-trained = Faire le zéro, appuyer régulièrement, éviter nervures et bords.
card-paint-gauge-yard = Mesurez dix points sur un panneau sain et dix à travers une réparation connue. Tracez les deux séries et voyez où elles se séparent.

card-mirror = Miroir d’inspection
card-mirror-trained = Quoi regarder : bord du toit, dessous, derrière longerons et groupe frigorifique. Personne ne grimpe. Gauche et droite s’inversent : nommez les pièces, pas les côtés.
card-mirror-not-trained = Garder lampe et miroir alignés, les pieds loin des roues et des bords.
card-mirror-yard = Lisez un numéro sous un châssis au miroir, puis dessinez les traverses de mémoire.

card-under-vehicle-camera = Caméra sous véhicule
card-under-vehicle-camera-trained = Seulement quand le véhicule ne peut bouger. Suivre les poutres d’avant en arrière ; chercher plaques, zones propres dans la saleté, fixations neuves. Comparer les deux côtés.
card-under-vehicle-camera-not-trained = Guider la perche, saleté et eau sur l’objectif, juger la taille à l’écran.
card-under-vehicle-camera-yard = Filmez un châssis d’avant en arrière dans un ordre fixe. Un collègue dit ce qui a manqué.

card-pole-camera = Caméra sur perche
card-pole-camera-trained = Toit, dessus des chargements, vides au-dessus de la cargaison, sans grimper. Décidez le trajet d’abord ; arrêtez à chaque cadre ; photographiez ce qui diffère.
card-pole-camera-not-trained = Le poids de la perche déployée, le vent, les lignes aériennes.
card-pole-camera-yard = Vérifiez les lignes aériennes, puis parcourez un toit aller et retour. Notez combien de temps vos bras tiennent l’image stable.

card-gas-lance = Lance à gaz
card-gas-lance-trained = Avant d’ouvrir : par le joint ou l’aération, puis attendre une valeur stable. À la porte on lit trop bas ; mesurer au fond, en bas, au milieu et en haut avant que quiconque entre.
card-gas-lance-not-trained = Passer la lance sans rien abîmer, remarquer un tuyau bouché ou percé.
card-gas-lance-yard = À un conteneur vide : aspirer, attendre, lire à voix haute, noter heure et endroit. Soufflez sur la pointe et regardez monter et descendre la valeur.

card-multi-gas = Détecteur multigaz
card-multi-gas-trained = Quels capteurs sont à bord et quels gaz n’en sont pas. Zéro à l’air frais ; alarme : sortir, ventiler, remesurer. Les limites sont celles de votre centre, et le droit national prime.
card-multi-gas-not-trained = Le test au gaz, les sensibilités croisées de votre modèle, les filtres, le port au col.
card-multi-gas-yard = Faites le test au gaz avec votre spécialiste. Laissez-le sonner une fois pour connaître son et vibration, et sortir sans réfléchir.

card-ventilator = Ventilateur
card-ventilator-trained = Ventilation forcée, puis attendre et remesurer : le gaz ressort des marchandises après des heures. Le laisser tourner pendant le dépotage. Une valeur tenace revient au spécialiste.
card-ventilator-not-trained = Placer la gaine, courant et câbles sous la pluie, le bruit.
card-ventilator-yard = Installez-le à un conteneur vide et suivez une bande de papier au fond : où l’air bouge, où il stagne.

card-tape = Mètre ruban
card-tape-trained = Longueur, largeur et hauteur intérieures face au minimum du type ; gauche et droite, haut et bas, dedans et dehors. Quelques millimètres sont une dispersion honnête.
card-tape-not-trained = Garder le ruban droit et de niveau sur douze mètres, seul ou à deux.
card-tape-yard = Mesurez trois fois un conteneur en inversant les bouts. Notez votre propre dispersion : c’est ce que vous ne pouvez appeler un constat.

card-laser = Télémètre laser
card-laser-trained = Une longueur rapide où la vue est libre. Voyez sur quoi tombe le point : cargaison, filet et bord de porte donnent de fausses longueurs. Mesurez deux fois, de deux endroits.
card-laser-not-trained = Le tenir d’équerre, voir le point au soleil, d’où compte votre modèle.
card-laser-yard = Comparez laser et ruban sur trois longueurs. Visez ensuite filet, film et paroi sombre et voyez ce qu’il dit.

card-mallet = Maillet
card-mallet-trained = Frapper en quadrillage, semblable contre semblable : un changement de ton est un motif de mesurer. Une cargaison appuyée amortit ; montants et pièces sonnent autrement dans des boîtes honnêtes.
card-mallet-not-trained = Votre oreille, le coup régulier, et le faire près de moteurs en marche.
card-mallet-yard = Frappez un conteneur vide et un chargé côte à côte. Un collègue choisit un panneau ; le dos tourné, dites lequel.

card-density-meter = Densimètre
card-density-meter-trained = La valeur monte quand il y a plus derrière la surface. Comparez le même endroit à gauche et à droite, et une unité semblable. Montants, nervures et peinture épaisse montent aussi ; il ne voit que près de la surface.
card-density-meter-not-trained = L’appuyer à plat, avancer régulièrement, règles de radioprotection pour le porter et le ranger.
card-density-meter-yard = Avec votre responsable radioprotection : le long d’un pneu, d’une porte, d’une paroi, tracez les valeurs. Marquez ce qui est cadre.

card-fibrescope = Fibroscope
card-fibrescope-trained = D’abord les ouvertures existantes : aérations, drains, fentes. Dites ce que vous voyez avant ce que vous pensez. Percer exige autorité, image et mesure d’air.
card-fibrescope-not-trained = Guider la pointe, les reflets, savoir où est le haut.
card-fibrescope-yard = Regardez dans une armoire par la serrure et dessinez ; ouvrez et comparez.

card-drill = Perceuse
card-drill-trained = En dernier et le moins possible : motif noté, autorité donnée, image et mesure d’air faites ; jamais dans un réservoir ou une conduite. Le dommage est noté et réparé.
card-drill-not-trained = Tout maniement : il s’apprend à l’atelier, avec protection et à deux.
card-drill-yard = Jamais seul. Avec un collègue formé, percez un panneau de rebut, recueillez les copeaux et fermez le trou selon vos règles.

card-pry-bar = Pied-de-biche
card-pry-bar-trained = Ce que coûte la force : dommage, minutes, procès-verbal, remise en état. Un autre regard ou une mesure suffit souvent. Photographiez avant, pendant, après.
card-pry-bar-not-trained = Le levier, les éclats, le retour brusque, et où se tenir.
card-pry-bar-yard = Avec gants et lunettes, ouvrez et refermez une caisse de rebut pour qu’elle resserve.

card-trace-swab = Prélèvement de traces
card-trace-swab-trained = Blanc d’abord, gants propres, prélever avant que quiconque touche. Une alarme nomme une classe, pas une trouvaille ; produits de nettoyage et reports alarment aussi. Répéter avec un prélèvement neuf.
card-trace-swab-not-trained = La bonne pression, le trajet, changer de gants à chaque fois, alimenter votre analyseur.
card-trace-swab-yard = Prélevez une poignée avant et après du gel sur vos mains. Voyez ce que dit l’analyseur, avec un blanc entre les deux.

card-presumptive-test = Test de présomption
card-presumptive-test-trained = Seulement si celui qui dirige le dit. Le résultat présume : mélanges et matières sombres trompent, le laboratoire décide. Ne jamais goûter ni ouvrir une poudre inconnue.
card-presumptive-test-not-trained = Manier les réactifs, se protéger, les déchets, lire une couleur sous mauvaise lumière.
card-presumptive-test-yard = Observez un collègue formé avec un kit d’exercice sur des échantillons inoffensifs. Notez comment protéger vous-même et l’échantillon.

card-thermal-camera = Caméra thermique
card-thermal-camera-trained = Des écarts sur une surface, pas à travers. Soleil, vent, peinture mouillée et groupes froids dessinent aussi ; comparez le côté à l’ombre et regardez plus tard.
card-thermal-camera-not-trained = Mise au point, émissivité, votre propre reflet dans le métal nu.
card-thermal-camera-yard = Regardez une unité à l’aube et à midi. Marquez ce qui a changé alors que rien n’a changé dedans.

card-co2-probe = Sonde CO₂
card-co2-probe-trained = Une valeur haute peut être des personnes, ou des fruits, des moteurs, du monde à la porte. L’air extérieur d’abord, attendre, répéter. Des signes de vie passent avant toute autre étape.
card-co2-probe-not-trained = Où entre votre sonde, son préchauffage, la protéger de votre souffle.
card-co2-probe-yard = Mesurez dehors, près d’un moteur en marche et dans une petite pièce à trois. Notez la vitesse de montée.

card-heartbeat-detector = Détecteur de battements
card-heartbeat-detector-trained = Quand il sert : moteur coupé, personne sur ou contre le véhicule, peu de vent. Répétez une réponse douteuse. S’il dit vie : appeler, air, secours, rien qui retarde.
card-heartbeat-detector-not-trained = Poser les capteurs, juger vent et circulation à votre quai.
card-heartbeat-detector-yard = Avec l’opérateur : un essai camion vide, un avec un collègue en cabine, un avec un chariot qui passe.

card-dog-team = Équipe cynophile
card-dog-team-trained = Air sain d’abord, puis le chien avant toute manipulation. Le maître dirige. Un marquage est un motif ; résidus et indices involontaires en font de faux, chaleur et durée fatiguent le chien.
card-dog-team-not-trained = Lire le chien : c’est le métier du maître. Se tenir, bouger et se taire près de lui.
card-dog-team-yard = Suivez une équipe à l’entraînement sans rien dire, puis demandez au maître ce que le chien a dit, et quand.

card-devanning-team = Équipe de dépotage
card-devanning-team-trained = Vous donnez le plan, l’équipe décharge ; vous vérifiez le pointage, échantillonnez, pesez le semblable avec le semblable. Scellé provisoire à chaque pause. Pas plus profond que vos motifs.
card-devanning-team-not-trained = Chariots, arrimages, piles qui penchent : rester à l’écart des engins, rien au-dessus de 25 kg à la main.
card-devanning-team-yard = Une heure avec le pointeur. Tenez votre propre pointage et comparez à la fin.

card-camera = Appareil photo
card-camera-trained = Vue d’ensemble, lieu, détail, numéro : avant de toucher, et dans cet ordre. Chaque image a un numéro dans le carnet.
card-camera-not-trained = Lumière, netteté, une échelle dans l’image ; les gants ; garder le fichier d’origine.
card-camera-yard = Photographiez un scellé pour qu’un inconnu retrouve en quatre images la boîte, la porte, le scellé et son numéro.

card-evidence-bag = Sac à scellés
card-evidence-bag-trained = Un objet, un sac, un numéro ; qui, quand, où sur l’étiquette. Chaque remise est au registre de garde. Figer d’abord ; ensacher quand celui qui dirige le dit.
card-evidence-bag-not-trained = Fermer la bande avec des gants, objets coupants ou mouillés, froid.
card-evidence-bag-yard = Ensachez un scellé coupé et remettez-le deux fois. Un tiers dit d’après les seuls papiers où il est passé.

card-bolt-cutter = Coupe-boulons
card-bolt-cutter-trained = Couper en dernier : numéro de l’unité vérifié, scellé regardé, lu, photographié, air mesuré. Les deux morceaux en sac étiqueté. Se tenir hors des portes.
card-bolt-cutter-not-trained = Force et position, bouts qui volent, lunettes et gants.
card-bolt-cutter-yard = Protégé, coupez trois sortes de scellés. Regardez chaque coupe à la loupe : voilà une coupe honnête.

card-official-seal = Scellé officiel
card-official-seal-trained = Avant la mainlevée : fermer, verrouiller, apposer, tirer. Ancien et nouveau numéros au rapport et dans l’avis au transporteur. Un rescellement non noté ressemble à une effraction.
card-official-seal-not-trained = Le clic et la traction qui disent qu’il est verrouillé.
card-official-seal-yard = Posez-en trois, tirez, lisez les numéros à un collègue qui les écrit. Comparez.

card-interim-seal = Scellé provisoire
card-interim-seal-trained = À chaque pause, même courte : portes fermées, scellé provisoire posé, numéro et heure notés ; contrôlé avant de reprendre.
card-interim-seal-not-trained = Le faire sous la pluie, avec une équipe qui attend.
card-interim-seal-yard = Au prochain dépotage, posez-en un à la pause et faites-le contrôler par un autre agent à la reprise.

card-radio = Radio portative
card-radio-trained = Qui appeler pour quoi : supérieur, spécialiste, pompiers, déminage, police. Lieu, quoi, combien, ce qui est fait ; puis attendre la réponse.
card-radio-not-trained = Vos canaux et indicatifs, parler clairement en s’éloignant.
card-radio-yard = Passez un message d’exercice en dix secondes : lieu, quoi, action, qui est en sûreté. Le destinataire le répète.
