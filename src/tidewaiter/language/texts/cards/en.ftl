# Yard cards: for each tool what is trained here, what is not, and what to try in the yard.
# Keys are the same in every language. Cues and choices only; never how to conceal.

card-seal-gauge = Seal gauge
card-seal-gauge-trained = When to lay the gauge on: after viewing and before tugging. Reading number, class letter and body against the papers. A good copy can pass the gauge; only the register settles it.
card-seal-gauge-not-trained = The fit in the hand: how a sound seal of each make sits in the gauge, and how much play is normal.
card-seal-gauge-yard = Take five used seals of different makes. View, verify, tug, twist; then lay on the gauge and say which two you would look up, and why.

card-loupe = Loupe
card-loupe-trained = Where to look: lettering, bush, shaft, cable ends. What tool marks, glue and a doubled edge may mean, and that wear and dirt look alike at first.
card-loupe-not-trained = Holding it still, finding the focus, and keeping your own shadow off the seal.
card-loupe-yard = Look at a new seal, a worn seal and a cut seal, in sun and in shade. Describe in three words each what differs before you judge.

card-uv-lamp = UV lamp
card-uv-lamp-trained = When to ask for it: a paper, a seal or a label of which the register alone does not decide. Fibres and prints that should glow, and cleaners that glow too.
card-uv-lamp-not-trained = Shading the place well enough, the distance of the lamp, and protecting your eyes and skin.
card-uv-lamp-yard = Under a coat or in the office: look at a genuine form, a copy of it, and white paper. Note what glows and what should not.

card-register = Register
card-register-trained = Which register answers which question: seal, owner code, consignee history, transit movement. A hit is a lead, no proof; a namesake and a recorded reseal look suspicious and are innocent.
card-register-not-trained = Your own systems: their masks, rights, delays, and whom to call when they are down.
card-register-yard = Look up one real movement with a colleague who knows the system. Write down the shortest way to it, and what it does not tell you.

card-radiation-portal = Radiation portal
card-radiation-portal-trained = Background first, then the alarm, then a second pass. Ordinary goods alarm too: tiles, fertiliser, bananas. Who leads once it is confirmed, and that a neutron alarm means: withdraw and call.
card-radiation-portal-not-trained = The speed and spacing of lorries at your lane, and the sounds and lamps of your portal.
card-radiation-portal-yard = Watch ten lorries pass with the operator. Note for each alarm: where in the load, innocent or not, and what was done next.

card-pager = Radiation pager
card-pager-trained = Switched on and worn before you approach; background noted. Rising value: stop, step back, tell. Time, distance and shielding are your protection.
card-pager-not-trained = Feeling it vibrate through a coat and glove, and walking slowly enough for it to answer.
card-pager-yard = With your radiation officer: approach a check source from three sides and mark where the pager first answers. Note how distance changes it.

card-riid = Isotope identifier (RIID)
card-riid-trained = When to ask for it: after a confirmed gamma alarm, once the place is found. Dwell until it names something; a wrong or doubtful name is common after a short dwell or behind thick goods.
card-riid-not-trained = Warming up, calibrating, holding it steady for minutes, and reading your model’s menus.
card-riid-yard = Identify a check source at two distances and with short and long dwell. Compare the confidence shown each time.

card-weighbridge = Weighbridge
card-weighbridge-trained = Net is weighed less tractor, trailer and tare. Compare with the papers and with what the goods should weigh. Fuel, people, mud and snow explain differences; a scale has a step and a spread.
card-weighbridge-not-trained = Placing the lorry, waiting until the value stands, and dealing with wind and ice.
card-weighbridge-yard = Weigh the same lorry three times, once with the driver in it. Write down how far the three values lie apart.

card-axle-scale = Axle scale
card-axle-scale-trained = Sum of axles against the weighbridge, and share of front and rear against the loading plan. A lopsided load is a ground to look, not a result.
card-axle-scale-not-trained = Levelling the pads, creeping on to them, brakes released.
card-axle-scale-yard = Weigh a lorry axle by axle on level and on sloping ground and compare the sums.

card-platform-scale = Platform scale
card-platform-scale-trained = Weigh like against like: ten packages of one line, then look at the one that differs. Packing, moisture and a different batch are honest reasons.
card-platform-scale-not-trained = Lifting safely in a team, and setting a package down without spoiling the zero.
card-platform-scale-yard = Weigh ten cartons of one kind. Work out their usual spread, then have a colleague swap one and find it.

card-radiograph = Radiograph
card-radiograph-trained = Reading the picture against the papers and the loading plan: density, texture, gaps, edges. Material colour is ambiguous, and the standard picture is usually best. Mark what you see before you judge.
card-radiograph-not-trained = Running the scanner, clearing its area, and the rules of your site for driver and passengers.
card-radiograph-yard = Sit with an image analyst for ten pictures. Say first what the load is; only then read the papers. Note where you changed your mind.

card-backscatter = Backscatter picture
card-backscatter-trained = It shows what lies close behind a wall, from one side, and organic things brightly. Choose the side; compare it with the same place on a sister unit. It does not replace the radiograph.
card-backscatter-not-trained = Driving past at even speed and distance, and the exclusion area of the van.
card-backscatter-yard = Look with the operator at three honest trailers and learn what frames, tyres and tanks look like.

card-torch = Torch
card-torch-trained = What the dark hides: you see only what is lit, near and looked at long enough. A fixed order, ceiling to floor, and back to the point where you began.
card-torch-not-trained = Holding the beam while you climb, kneel and write; glare from foil and wet metal.
card-torch-yard = In a dark empty container find five chalk marks that a colleague has made. Time yourself, then do it in a fixed order.

card-raking-light = Raking light
card-raking-light-trained = Light laid flat along a wall shows dents, filler, weld seams and fresh paint as shadows. Honest repairs show as well: compare inside with outside.
card-raking-light-not-trained = Finding the angle; doing it in daylight, where shade has to be made.
card-raking-light-yard = Take an old container. Lay the light along one side at three angles and chalk every repair; then look for the same places inside.

card-magnet = Magnet
card-magnet-trained = When to use it: where light or paint differs. No pull may mean filler, aluminium or stainless steel, and honest repairs look alike: a ground to measure, never a result.
card-magnet-not-trained = The feel of the pull through thin and thick paint, and over rust.
card-magnet-yard = Try it on painted steel, stainless steel, aluminium and a filled dent. Close your eyes and tell them apart by the pull alone.

card-paint-gauge = Paint gauge
card-paint-gauge-trained = Several readings on one panel, then the place in question: a thick coat means repainting or filler. Repaired boxes are common; age and maker differ.
card-paint-gauge-not-trained = Setting the zero, pressing evenly, and keeping off ribs and edges.
card-paint-gauge-yard = Measure ten places on a sound panel and ten across a known repair. Draw the two rows and see where they part.

card-mirror = Inspection mirror
card-mirror-trained = What to look at with it: roof edge, underside, behind rails and the reefer unit. Nobody climbs. Left and right are swapped: say the place by parts, not by sides.
card-mirror-not-trained = Keeping torch and mirror in line, and your feet away from wheels and edges.
card-mirror-yard = Read a number under a chassis with mirror and torch, then draw the cross-members from memory.

card-under-vehicle-camera = Under-vehicle camera
card-under-vehicle-camera-trained = Begin only when the vehicle cannot move. Follow beams from front to rear; look for plates, clean areas in dirt, new fixings. Compare both sides.
card-under-vehicle-camera-not-trained = Steering the boom, dirt and water on the lens, and judging size on a screen.
card-under-vehicle-camera-yard = Film one chassis from front to rear in a fixed order. Have a colleague say what was missed.

card-pole-camera = Pole camera
card-pole-camera-trained = Roof, tops of loads, gaps above cargo, without climbing. Decide the path first; stop at each frame; photograph what differs.
card-pole-camera-not-trained = The weight of the pole at full length, wind, and overhead lines.
card-pole-camera-yard = Check for overhead lines, then look along a roof and back. Note how long your arms keep the picture still.

card-gas-lance = Gas lance
card-gas-lance-trained = Before a door is opened: through gasket or vent, then wait until the value stands. A sample at the door reads low; test deep inside, at bottom, middle and top, before anybody enters.
card-gas-lance-not-trained = Threading the lance without damage, and noticing a blocked or leaking hose.
card-gas-lance-yard = Practise at an empty container: draw, wait, read aloud, write down time and place. Breathe on the tip and watch how long the value takes to come and go.

card-multi-gas = Multi-gas meter
card-multi-gas-trained = Which sensors are on board and which gases are not among them. Fresh-air zero, alarm means out, ventilate and test again; limits are your centre’s, and national law prevails.
card-multi-gas-not-trained = The bump test, cross-sensitivity of your model, changing filters, wearing it at the collar.
card-multi-gas-yard = Do the bump test with your gas specialist. Let it alarm once, so that you know sound and shaking and leave without thinking.

card-ventilator = Ventilator
card-ventilator-trained = Forced ventilation, then wait and test again: gas comes back from the goods after hours. Keep it running while the team strips. A persistent value is for the gas specialist.
card-ventilator-not-trained = Placing the duct, power and cables in the wet, the noise.
card-ventilator-yard = Set it up at an empty box and follow a strip of paper at the far wall to see where air moves and where it stands.

card-tape = Tape
card-tape-trained = Inside length, width and height against what the type must have at least; left against right, high against low, inside against outside. A few millimetres are honest spread.
card-tape-not-trained = Keeping the tape straight and level over twelve metres, alone and with a helper.
card-tape-yard = Measure one container three times, ends swapped. Write down your own spread: it is what you may not call a finding.

card-laser = Laser range finder
card-laser-trained = A quick length where the line of sight is free. Check what the dot falls on: cargo, netting and door edges give false lengths. Measure twice, from two places.
card-laser-not-trained = Holding it square, seeing the dot in sunlight, and the base from which your model counts.
card-laser-yard = Compare laser and tape on three lengths. Then aim at mesh, foil and a dark wall and see what it tells you.

card-mallet = Mallet
card-mallet-trained = Tap in a grid, like against like: a change of pitch is a ground to measure. Cargo leaning on the wall damps it, and posts and patches sound different in honest boxes.
card-mallet-not-trained = Your own ear, the even blow, and doing it next to running engines.
card-mallet-yard = Tap one empty and one loaded container side by side. Let a colleague choose a panel and tell with your back turned which it is.

card-density-meter = Density meter
card-density-meter-trained = Reading up means more behind the surface. Compare the same place left and right, and with a sister unit. Posts, ribs and thick paint read high as well; it sees near the surface only.
card-density-meter-not-trained = Pressing it flat, moving at even speed, and the radiation rules for carrying and storing it.
card-density-meter-yard = With your radiation officer: run it along a tyre, a door and a wall, and draw the values. Mark what is frame.

card-fibrescope = Fibrescope
card-fibrescope-trained = Existing openings first: vents, drain holes, gaps. Say what you see before what you think. A drilled hole needs authority, a picture and an air reading first.
card-fibrescope-not-trained = Steering the tip, glare, knowing which way is up.
card-fibrescope-yard = Look into a cupboard through its keyhole and draw what is there; open it and compare.

card-drill = Drill
card-drill-trained = Last and least: ground recorded, authority given, picture and air reading taken; never into tanks or lines. The damage is recorded and made good.
card-drill-not-trained = Any handling of the drill: that is taught in the workshop, with protection and a partner.
card-drill-yard = Do not practise alone. With a trained colleague, drill a scrap panel, catch the chips, and close the hole as your rules ask.

card-pry-bar = Pry bar
card-pry-bar-trained = What opening by force costs: damage, minutes, a record, reinstatement. Another look or measurement is often enough. Photograph before, during and after.
card-pry-bar-not-trained = Leverage, splinters, spring-back and where to stand.
card-pry-bar-yard = With gloves and glasses, open and close a scrap crate so that it can be used again.

card-trace-swab = Trace swab
card-trace-swab-trained = Blank first, clean gloves, swab before anybody touches. An alarm names a class, not a find; cleaners and carry-over alarm too. Repeat on a fresh swab.
card-trace-swab-not-trained = The right pressure and path, changing gloves each time, feeding your analyser.
card-trace-swab-yard = Swab a door handle before and after cleaning your hands with gel. See what the analyser says, and take a blank between.

card-presumptive-test = Presumptive test
card-presumptive-test-trained = Only if the one who leads says so. A result is presumptive: mixtures and dark goods mislead, the laboratory decides. Never taste, never open unknown powder.
card-presumptive-test-not-trained = Handling reagents, protection, waste, reading a colour in poor light.
card-presumptive-test-yard = Watch a trained colleague with a training kit on harmless samples. Note how you would protect yourself and the sample.

card-thermal-camera = Thermal camera
card-thermal-camera-trained = Differences on a surface, not through it. Sun, wind, wet paint and cooling units make patterns of their own; compare the shaded side and look again later.
card-thermal-camera-not-trained = Focus, emissivity, reflections of yourself in bare metal.
card-thermal-camera-yard = Look at one unit at dawn and at noon. Mark what changed although nothing in it did.

card-co2-probe = CO₂ probe
card-co2-probe-trained = A raised value may be people, or fruit, engines or the crowd at the door. Take outside air first, wait, repeat. Signs of life come before every other step.
card-co2-probe-not-trained = Where your probe goes in, its warm-up, and shielding it from your own breath.
card-co2-probe-yard = Take the value outdoors, beside a running engine and in a small room with two colleagues. Note how fast each rises.

card-heartbeat-detector = Heartbeat detector
card-heartbeat-detector-trained = When it can be used: engine off, nobody on or against the vehicle, little wind. Repeat a doubtful answer. If it says life: call, air, medical help, nothing that delays.
card-heartbeat-detector-not-trained = Placing the sensors, and judging wind and traffic at your bay.
card-heartbeat-detector-yard = With the operator: one run with an empty lorry, one with a colleague in the cab, one with a forklift passing.

card-dog-team = Detector dog team
card-dog-team-trained = Air clear first, then dog before anyone handles the goods. The handler leads. An alert is a ground; residue and cues make false ones, heat and long work tire the dog.
card-dog-team-not-trained = Reading the dog: that is the handler’s craft. How to stand, move and keep silent near it.
card-dog-team-yard = Walk behind a team on a training run, say nothing, and ask the handler afterwards what the dog told, and when.

card-devanning-team = Devanning team
card-devanning-team-trained = You order the plan, the team unloads; you audit the tally, sample, weigh like against like. An interim seal at each break. Unload no deeper than your grounds ask.
card-devanning-team-not-trained = Forklifts, lashings and leaning stacks: keep apart from plant, nothing over 25 kg by hand.
card-devanning-team-yard = Stand with the tally clerk for one hour. Keep a tally of your own and compare it at the end.

card-camera = Camera
card-camera-trained = Overview, place, detail, number: before anything is touched, and in that order. Each picture has a number in the notebook.
card-camera-not-trained = Light, focus and a scale in the picture; gloves on the buttons; keeping the original file.
card-camera-yard = Photograph one seal so that a stranger can find the box, the door, the seal and its number from four pictures.

card-evidence-bag = Evidence bag
card-evidence-bag-trained = One item, one bag, one number; who, when, where on the label. Every hand-over stands in the custody log. Freeze first; bag only when the lead says so.
card-evidence-bag-not-trained = Closing the strip with gloves, sharp and wet items, cold storage.
card-evidence-bag-yard = Bag a cut seal and hand it over twice. Let a third person tell from the papers alone where it has been.

card-bolt-cutter = Bolt cutter
card-bolt-cutter-trained = Cut last: number of the unit checked, seal viewed, read and photographed, air tested. Both parts are bagged and labelled. Stand clear of the doors.
card-bolt-cutter-not-trained = Strength and stance, flying ends, glasses and gloves.
card-bolt-cutter-yard = Cut three kinds of seal with protection on. Look at each cut with the loupe: this is what an honest cut looks like.

card-official-seal = Official seal
card-official-seal-trained = Before release: close, lock, put on, tug. Old and new numbers into the report and the notice to the carrier. An unrecorded reseal looks like tampering to the next officer.
card-official-seal-not-trained = The click and the pull by which you know that it has locked.
card-official-seal-yard = Put on three, tug each, and read the numbers aloud to a colleague who writes them down. Compare.

card-interim-seal = Interim seal
card-interim-seal-trained = At every break, however short: doors closed, interim seal on, number and time noted; checked before work goes on.
card-interim-seal-not-trained = Doing it in the rain, with a team that waits.
card-interim-seal-yard = At your next unloading, put one on at the break and have another officer check it when work goes on.

card-radio = Radio
card-radio-trained = Whom to call for what: supervisor, specialist, fire service, ordnance disposal, police. Place, what, how many, what you have done; then wait for the answer.
card-radio-not-trained = Your channels and call signs, and speaking clearly while you move away.
card-radio-yard = Pass one practice message in ten seconds: place, what, action, who is safe. Let the receiver repeat it.
