# What the engine says: one message for each code that it can emit, and for the words in them.
# Keys and variables are the same in every language. Cues and categories only.

## Refusals: why something cannot be done now

refusal-instead = What would help: { $action }
refusal-signed = The report is signed; the exercise is over.
refusal-inside = This cannot be done from inside the unit.
refusal-not-here = This is done { $place ->
    [desk] at the desk
    [gate] at the gate
    [scanner] at the scanner
   *[bay] in the bay
}.
refusal-there-already = You are { $station ->
    [desk] at the desk
    [gate] at the gate
    [scanner] at the scanner
   *[bay] in the bay
} already.
refusal-unknown-handle = Nothing that you have seen here is called “{ $handle }”.
refusal-out-of-sight = “{ $handle }” cannot be seen from where you stand.
refusal-out-of-reach = “{ $handle }” cannot be reached from where you stand.
refusal-not-a-package = “{ $handle }” is not a package.
refusal-opened-already = Package { $handle } is open already.
refusal-not-read = Read the paper “{ document-named }” before you cite it.
refusal-unit-open = The unit is not moved while it stands open.
refusal-unit-unsealed = The unit is not moved without a seal.
refusal-load-out = The unit stays in the bay: its load has been out, and the control ends here.
refusal-resealed-for-good = The official seal stays on: the control of this load is over.
refusal-seal-off = There is no seal on the unit.
refusal-no-seal = No seal is on the unit; there is nothing to cut, and the doors can be opened.
refusal-sealed = The seal is still on.
refusal-sealed-already = The unit is sealed already.
refusal-yard-safe-already = The yard is safe already.
refusal-doors-closed = The doors are closed.
refusal-doors-open = Both leaves are to be closed first.
refusal-leaf-open-already = The { $leaf ->
    [left-door] left
   *[right-door] right
} leaf is open already.
refusal-leaf-hooked-already = The { $leaf ->
    [left-door] left
   *[right-door] right
} leaf is hooked back already.
refusal-leaf-closed = The { $leaf ->
    [left-door] left
   *[right-door] right
} leaf is closed.
refusal-right-leaf-first = The right leaf overlaps the left one and opens first.
refusal-left-leaf-first = The right leaf overlaps the left one: the left one closes first.
refusal-not-inside = You are not inside the unit.
refusal-leaves-not-hooked = Both leaves are hooked back before anybody unloads; the { $leaf ->
    [left-door] left
   *[right-door] right
} one is not.
refusal-unloaded-already = The unit is unloaded to { $depth } m already.
refusal-no-such-finding = No standing finding has the number { $finding }.
refusal-release-open = An open or unsealed unit cannot be released.
refusal-not-decided = Decide first.
refusal-no-report = Fill in the report first.
refusal-defect = The program failed at this action; nothing has changed. The fault has been logged.
refusal-not-understood = The action was not understood: { $problems }
refusal-not-yours = You are watching: only the officer of this exercise acts in it.
refusal-out-of-order = This message came out of order; nothing was done.

## Events: what happened

event-began = The exercise begins. Station: { $station }. { $count ->
    [one] One paper lies
   *[other] { $count } papers lie
} on the desk.
event-went = Station: { $station }.
event-document-read = Read: { $title }, { $number }, of { $issued }.
event-looked = { $how ->
    [gaze] Seen in passing
    [torch] Seen by torch
   *[close] A close look
}: { $target }.
event-instrument-read = The instrument shows:
event-scanned = Radiograph { $n } is ready.
event-seal-checked = Seal { $how ->
    [view] viewed: { $signs }.
    [verify] { $number ->
        [none] verified: { $signs }.
       *[other] verified. Its number reads { $number }; { $signs }.
    }
    [tug] tugged: { $signs }.
   *[twist] twisted and turned: { $signs }.
}
event-yard-made-safe = The yard is safe: plant is kept apart, the vehicle is braked and chocked, the cordon is up.
event-air-tested = Air tested { $where ->
    [gasket] through the door gasket
   *[inside] inside
}. { $count ->
    [0] Nothing is over its limit.
   *[other] Over the limit: { $over }. Nobody enters.
}
event-ventilated = Ventilated for { $minutes } min.
event-seal-cut = { $number ->
    [none] There was no seal to cut.
   *[other] The seal { $number } is cut, bagged and labelled.
}
event-leaf-moved = { $leaf }: { $to ->
    [open] open
    [hooked] hooked back
   *[closed] closed
}.
event-entered = You are inside, with a buddy and a gas meter.
event-left = You are outside again.
event-unloaded = The team has unloaded to { $depth } m. { $count ->
    [0] Nothing more stands in the bay.
    [one] One thing more stands in the bay.
   *[other] { $count } things more stand in the bay.
}
event-unloaded-revealed = In sight inside:
event-package-opened = Opened: { $target }. Inside:
event-photographed = Photograph { $n }: { $target }.
event-finding-recorded = Finding { $n } is recorded: { $category }.
event-finding-withdrawn = Finding { $n } is withdrawn.
event-lead-named = In the lead from here: { $who }.
event-decided = Decided: { $decision }, confidence { $confidence } %.
event-resealed = { $kind ->
    [interim] { $old ->
        [none] Interim seal { $new } is on; there was no seal before it.
       *[other] Interim seal { $new } is on; the one before it: { $old }.
    }
   *[official] { $old ->
        [none] Official seal { $new } is on; there was no seal before it.
       *[other] Official seal { $new } is on; the old one: { $old }.
    }
}
event-reported = The report is filled in.
event-signed = The report is signed. The exercise is over.
event-mishap = Mishap ({ $step }): { $what }.
event-spent = { $minutes } min passed.

## Lines

status-line = Minute { $minute } of { $budget } · { $station }
reading-line = { $instrument }, { $place }: { $quantity } { $value } { $unit }
thing-line = { $kind } { $handle }: { $depth } m behind the sill, { $across } m to the { $side ->
    [left] left
   *[right] right
}, { $y } m high
thing-outside = { $kind } { $handle }: { $depth } m before the sill, { $across } m to the { $side ->
    [left] left
   *[right] right
}, { $y } m high
thing-named = { $handle }: { $kind }
thing-paper = { $handle }
things-line = { $kind } ({ $count }): { $handles }
tally-line = item { $item }, { $kind }: { $count }
tally-line-unlisted = on no list, { $kind }: { $count }

## Mishaps

mishap-struck-by-door = struck by a door
mishap-exposed-to-gas = exposed to gas
mishap-run-over-risk = at risk of being run over
mishap-alarm-ignored = an alarm was ignored

## Outcomes

outcome-undecided = No decision was taken.
outcome-found = What was hidden was found, and the decision fits.
outcome-found-with-false-alarms = What was hidden was found, and the decision fits; but a result was also recorded that is not so.
outcome-found-wrong-lead = What was hidden was found; the lead went to the wrong service.
outcome-against-a-gate = The decision fits, but a hard gate was passed over on the way to it.
outcome-found-wrong-decision = What was hidden was found; the decision does not fit it.
outcome-missed = Something was hidden, and it was not recorded.
outcome-missed-but-held = Something was hidden; the box was kept, but what it held was not recorded.
outcome-false-alarm = A result was recorded that is not so.
outcome-corrected = The errors on the papers were found and corrected; the goods go on.
outcome-corrected-in-part = The goods go on with a correction, but not every error was named.
outcome-errors-passed = Errors on the papers were passed over, or held against the goods.
outcome-rightly-released = Nothing was wrong, and the box was released.
outcome-held-without-cause = Nothing was wrong, yet the box was kept.
outcome-corrected-without-cause = Nothing was wrong, yet a correction was asked for.
outcome-right-without-ground = The decision fits, but the box was searched without a recorded ground.

## Points: what counted

point-yard-safe-first = The yard made safe before anybody touched the unit.
point-yard-not-safe = The unit was touched while the yard was not safe.
point-air-before-doors = The air tested before the first leaf was opened.
point-doors-without-air-test = A leaf was opened before any test of the air.
point-air-before-entry = The air inside tested and clear before anybody entered.
point-entry-without-clear-air = Somebody entered without a clear test of the air inside.
point-air-before-unloading = The air inside tested and clear before the team unloaded.
point-leaves-hooked = Both leaves secured before anybody entered.
point-mishap-struck-by-door = Struck by a leaf that was not hooked back.
point-mishap-exposed-to-gas = People exposed to gas over a limit.
point-mishap-run-over-risk = At risk of being run over.
point-mishap-alarm-ignored = The meter's warning passed over.
point-nothing-dangerous-done = Nothing was done that needed protection.
point-ground-before-intrusion = A ground, recorded and borne out, before every intrusive act.
point-unit-identified-before-cutting = The number on the unit read before the seal was cut.
point-seal-recorded-before-cutting = The seal viewed and its number read before it was cut.
point-photographed-in-place = What was found photographed where it lay.
point-right-lead = The right one in the lead: { $lead ->
    [officer] the officer
    [supervisor] the supervisor
    [drug-unit] the drug unit
    [excise] excise
    [police] the police
    [gas-specialist] the gas specialist
   *[valuation] valuation
}.
point-decision-has-ground = The decision gives its ground.
point-report-agrees = The report agrees with what was recorded and with what was there.
point-hidden-found = A hidden load found and recorded.
point-hidden-missed = A hidden load not recorded.
point-paper-error-found = An error on paper found: { $field }.
point-paper-error-missed = An error on paper not recorded: { $field }.
point-false-alarm = A finding that is not so.
point-rightly-nothing-found = Nothing recorded where nothing was, on the evidence gathered.
point-papers-read = The papers read.
point-plates-compared = The plates of the unit read.
point-weighed-before-opening = Weighed before anything intrusive.
point-scanned-before-opening = Scanned before anything intrusive.
point-order = Steps taken in the order of the procedure.
point-seal-vvtt = The seal viewed, verified, tugged, twisted and turned.
point-minutes = Minutes taken: { $minutes } of { $budget }.
point-clean-left-closed = A clean box left closed.
point-opened-on-ground = A clean box opened, on a ground that was borne out.
point-unloaded-on-ground = A clean box unloaded in part, on a ground that was borne out.
point-opened-without-need = A clean box searched without a ground that was borne out.
point-unloading-depth = Unloaded no deeper than needed: { $depth } m.
point-resealed = Closed with an official seal before release.

## Truth: what was there

truth-c01 = Bags that nobody declared, just inside the doors: { $count }.
truth-c02 = Packages of the load that held something else: { $count }.
truth-c03 = Packages of the load with something built into them: { $count }.
truth-c04 = Packets behind a lining before the front wall; with it { $count } pieces.
truth-c05 = Packets above a lining under the roof; with it { $count } pieces.
truth-c06 = Packets under a second floor; with it { $count } pieces.
truth-c08 = Packets behind a sheet on a leaf of the doors; with it { $count } pieces.
truth-c09 = Packets in the machine of the reefer, behind its covers: { $count }.
truth-c12 = Beams behind the doors that were not all wood: { $count }.
truth-c13 = Packets in a space of the tractor: { $count }.
truth-kind = Packages of other goods than declared: { $count }.
truth-origin = Packages whose goods are of another origin than declared: { $count }.
truth-tariff = Packages whose goods belong under another subheading than declared: { $count }.
truth-value = Packages whose goods are worth more than invoiced: { $count }.
truth-quantity = More packages than declared: { $count } over the count.
truth-seal-wrong-number = The seal bore another number than the papers, and nothing told why.
truth-seal-glued = The seal had been opened and put together again.
truth-seal-not-locked = The seal had never locked.
truth-seal-missing = There was no seal on the unit.
truth-gas = The air inside was over a limit: { $substance ->
    [ammonia] ammonia
    [benzene] benzene
    [carbon-dioxide] carbon dioxide
    [carbon-monoxide] carbon monoxide
    [chloropicrin] chloropicrin
    [combustible-gas] combustible gas
    [ethylene-oxide] ethylene oxide
    [formaldehyde] formaldehyde
    [methyl-bromide] methyl bromide
    [oxygen] oxygen
    [phosphine] phosphine
    [sulfuryl-fluoride] sulfuryl fluoride
    [toluene] toluene
   *[other] { $substance }
}.
truth-rule = Rule { $rule } is broken at { $field } ({ document-named }): { $wrong } → { $right }
truth-code = A code that list { $rule } does not hold stands at { $field } ({ document-named }): { $wrong } → { $right }
truth-check-digit = The check digit at { $field } ({ document-named }) does not fit ({ $rule }): { $wrong } → { $right }
truth-mismatch = Two statements differ at { $field } ({ document-named }): { $wrong } → { $right }

## Oddities: innocent, and seen in clean boxes too

oddity-resealed = The seal had been replaced on the way by seal { $seal }, and the gate record says so.
oddity-air-bag = An air bag filled room behind the doors.
oddity-timber = Timber from securing the load lay behind the doors.
oddity-lining = The unit has an inner lining of boards; nothing lay behind it.
oddity-leaf = A leaf of the doors has a sheet over its ribs; nothing lay behind it that does not belong there.
oddity-core = A package was heavier than others of its line: a core of metal belongs to it.
oddity-spares = Spare parts lay in the machine of the reefer.
oddity-frost = Frost had grown on the evaporator of the reefer.
oddity-moved = A package was set down elsewhere than the loading plan says.
oddity-slid = The load had slid into the gap that it was stowed with.
oddity-export = The country of dispatch had line { $line } on record otherwise than the invoice; the goods bore the invoice out.
oddity-repacked = A package had been repacked on the way, with new packing.
oddity-wet = Water had got at part of the load: packages there were heavier than declared, and their packing dark.
oddity-patched-floor = The floor had been patched; from below it showed as a patch on the underside.
oddity-patched-cover = The tarpaulin had been patched: years of use, and no more.
oddity-jointed-cable = The cable of the tarpaulin bore a joint; a cable under customs seal has none, and a carrier is told so. Nothing had gone through it.

## Unseen: what an instrument that was not used would have shown

unseen-scan-anomaly = The radiograph would have shown something that the papers do not explain.
unseen-scan-agrees = The radiograph would have agreed with the papers.
unseen-weight-differs = The weighbridge would have shown more than the papers say.
unseen-weight-agrees = The weighbridge would have agreed with the papers.
unseen-door-end-view = A look through the open doors would have shown it.
unseen-tally = A tally of what comes out would have shown it.
unseen-seal-signs = The seal bore signs that view, verify, tug and twist bring out.
unseen-seal-sound = The seal would have shown nothing but wear.
unseen-air-over = The gas meter would have warned.
unseen-air-clear = The gas meter would have shown nothing over a limit.

## Steps of the procedure

step-S00 = Power and notice
step-S01 = Read the case file
step-S02 = Risk note and ground
step-S03 = Plan and tools
step-S04 = Yard safe
step-S05 = Identify the unit
step-S06 = Radiation
step-S07 = Weigh
step-S08 = Radiograph
step-S09 = Exterior walk
step-S10 = Seal
step-S11 = Test of the air
step-S12 = Over a limit: ventilate and test again
step-S13 = Cut the seal and open
step-S14 = Door-end view
step-S15 = Entry
step-S16 = Dog and swab
step-S17 = Unload
step-S18 = Search of the empty unit
step-S19 = Suspicion: freeze
step-S20 = Who leads now
step-S21 = Presumptive test and sample
step-S22 = Decide
step-S23 = Reseal
step-S24 = Report and feedback

## Axes

axis-safety = Safety
axis-legality = Legality and evidence
axis-detection = Detection
axis-method = Method
axis-facilitation = Facilitation

## Categories of findings

category-risk-indicator = risk indicator
category-paper-error = error on a paper
category-number-mismatch = numbers that do not match
category-weight-difference = difference of weight
category-image-anomaly = anomaly in the picture
category-seal-anomaly = anomaly of the seal
category-gas = gas
category-load-disturbed = load disturbed
category-structure = structure
category-quantity = quantity
category-kind-of-goods = kind of goods
category-narcotics = narcotics
category-tobacco = tobacco
category-weapons = weapons
category-other-contraband = other contraband
category-all-in-order = all in order

## Decisions and leads

decision-release = release
decision-correct-and-release = correct and release
decision-hold = hold
decision-detain = detain
decision-hand-over = hand over
lead-officer = the officer
lead-supervisor = the supervisor
lead-drug-unit = the drug unit
lead-excise = excise
lead-police = the police
lead-gas-specialist = the gas specialist
lead-valuation = valuation

## Stations, parts, papers

station-desk = desk
station-gate = gate
station-scanner = scanner
station-bay = bay
part-left-door = left door leaf
part-right-door = right door leaf
part-left-side = left side
part-right-side = right side
part-front = front wall
part-roof = roof
part-underside = underside
part-plates = plates
part-seal = seal
part-vehicle = vehicle
part-air-tanks = { spot-air-tanks }
part-bumper = { spot-bumper }
part-cab-floor = { spot-cab-floor }
part-drive-shafts = { spot-drive-shafts }
part-engine = { spot-engine }
part-exhaust = { spot-exhaust }
part-fifth-wheel = { spot-fifth-wheel }
part-fuel-tanks = { spot-fuel-tanks }
part-tyres = { spot-tyres }
part-toolbox = toolbox
part-cable = tarpaulin cable
part-bows = roof bows
document-risk-note = risk note
document-declaration = data of the declaration
document-tad = transit accompanying document
document-cmr = CMR consignment note
document-bill-of-lading = bill of lading
document-packing-list = packing list
document-gate-record = gate record
document-invoice = invoice
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

kind-air-bag = air bag
kind-bale = bale
kind-big-bag = big bag
kind-box = box
kind-bundle = bundle
kind-cage = cage
kind-carton = carton
kind-coil = coil
kind-crate = crate
kind-document = paper
kind-drum = drum
kind-dunnage = dunnage
kind-holdall = holdall
kind-lashing = lashing strap
kind-frost = frost
kind-insulation = insulation
kind-lining = lining
kind-metal-core = metal core
kind-parcel = wrapped packet
kind-fuel = fuel
kind-tools = tools
kind-straps = straps
kind-provisions = provisions
kind-water = water
kind-ibc = bulk container (IBC)
kind-jerrican = jerrican
kind-pail = pail
kind-pallet = pallet
kind-piece = piece
kind-roll = roll
kind-sack = sack
kind-timber = timber
kind-tyre = tyre
kind-vehicle = vehicle
kind-goods = goods
kind-taped-blocks = taped blocks
kind-white-blocks = white blocks
kind-bags-of-powder = bags of powder
kind-cartons-of-cigarettes = cartons of cigarettes
kind-metal-cases = metal cases
kind-charges-with-warning-labels = charges with warning labels
kind-carved-tusks = carved tusks
kind-bundles-of-banknotes = bundles of banknotes
kind-gas-cylinders = gas cylinders
look-class = class
look-grade = grade
look-list-price = list price
look-made-in = made in
look-materials-from = of materials from
look-packed-in = packed in
look-cover = cover
look-machine = machine
look-marks = marks
look-screws = hatch screws
look-set-point = set-point
look-max-gross-kg = greatest gross mass, kg
look-number = number
look-plate = plate
look-opening = through its opening
look-shows = through its opening
look-size-type = size and type
look-state = state
look-tare-kg = tare, kg
seen-closed = closed
seen-end-of-line = end of line
seen-first = first quality
seen-second-choice = second choice
seen-hooked = hooked back
seen-in-place = in place
seen-open = open
seen-opened = opened
seen-sound = sound
seen-jointed = with a joint
seen-sheath-worn = sheath worn, no joint
seen-whole = whole, without a joint
seen-patched = patched
seen-faded = faded, whole
seen-tarpaulin = tarpaulin
seen-off = not running
seen-renewed = renewed
seen-runs = running
seen-some-renewed = some renewed
seen-weathered = weathered
seen-fresh-paint = { sign-fresh-paint }
seen-new-rivets = { sign-new-rivets }
seen-weld-repair = { sign-weld-seam }
seen-taped-blocks = taped blocks
seen-white-blocks = white blocks
seen-bags-of-powder = bags of powder
seen-cartons-of-cigarettes = cartons of cigarettes
seen-metal-cases = metal cases
seen-charges-with-warning-labels = charges with warning labels
seen-carved-tusks = carved tusks
seen-bundles-of-banknotes = bundles of banknotes
seen-gas-cylinders = gas cylinders

## Signs of a seal

sign-gives-way = gives way
sign-missing = there is no seal
sign-none = nothing remarkable
sign-residue = residue
sign-residue-at-bush = residue at the bush
sign-scuffs = scuffs
sign-shows-gap = a gap shows
sign-slight-play = slight play
sign-turns-free = turns freely
sign-turns-unevenly = turns unevenly

## Instruments

instrument-weighbridge = weighbridge
instrument-tape = tape
instrument-gas-meter = gas meter
place-platform = platform
place-gasket = door gasket
place-inside = inside
place-inner-length = inner length
place-inner-width = inner width
place-inner-height = inner height
place-outer-length = outer length
quantity-gross-mass = gross mass
quantity-length = length
quantity-length-to-cargo = length to the load
quantity-ammonia = ammonia
quantity-benzene = benzene
quantity-carbon-dioxide = carbon dioxide
quantity-carbon-monoxide = carbon monoxide
quantity-chloropicrin = chloropicrin
quantity-1-2-dichloroethane = 1,2-dichloroethane
quantity-ethylene-oxide = ethylene oxide
quantity-combustible-gas = combustible gas
quantity-formaldehyde = formaldehyde
quantity-methyl-bromide = methyl bromide
quantity-oxygen = oxygen
quantity-phosphine = phosphine
quantity-sulfuryl-fluoride = sulfuryl fluoride
quantity-toluene = toluene

### the line to the bay

refusal-too-many = Too much was sent at once; it was left out.
refusal-not-present = Nobody of that name can take the exercise over now.

### Looking and tapping

refusal-no-such-patch = “{ $handle }” has no piece “{ $patch }”.
refusal-looked-already = “{ $handle }” was looked at already.
refusal-too-dark = It is too dark inside to see “{ $handle }” without a torch.
refusal-not-a-panel = Only walls, leaves, roof and underside are tapped; “{ $handle }” is none of them.
refusal-not-packed = This was not packed: { $tool }.
refusal-gaze-by-poses = What is seen in passing follows from where you stand and look; it is not asked for.
refusal-poses = Where you stand in the bay was not understood: { $problems ->
    [not-finite] a place is no number
    [not-a-turn] a turn is none
    [too-far] nobody stands there
    [clock] time ran backwards
    [ahead] time ran ahead
   *[other] { $problems }
}.
point-exterior-walk = The unit looked at from outside, all round: { $seen } of { $all } pieces.
instrument-mallet = mallet
quantity-pitch = pitch
quantity-ring = ring

## Kit, instruments, people, evidence

refusal-stopped = The exercise was stopped; what is left is its debrief.
refusal-packed-already = Packed already: { $tool }.
refusal-belt-full = The belt holds { $holds } tools; leave one at the desk first.
refusal-no-switch = This has no switch: { $instrument }.
refusal-on-already = Switched on already: { $instrument }.
refusal-not-on = Switch it on first, and let it take its background: { $instrument }.
refusal-no-such-setting = “{ $setting }” is no way to use this: { $instrument }.
refusal-not-for-this = It is not used on “{ $handle }”: { $instrument }.
refusal-no-hole = There is no hole to look through at “{ $handle }”.
refusal-not-to-them = This is not said to this person.
refusal-said-already = This was said already.
refusal-routine-not-proven = The team does a routine for you once you have proven it yourself, in exercises that are signed.
refusal-no-hints = There are no hints in this exercise.
refusal-nothing-unloaded = Nothing stands in the bay to be counted.
refusal-frozen-already = All handling has stopped already.
refusal-marked-already = A marker stands at “{ $handle }” already.
refusal-no-exhibit = “{ $handle }” belongs to the unit and is no exhibit.
refusal-taken-already = This was taken already: “{ $handle }”.
refusal-seal-not-cut = The seal is an exhibit once it is cut.
refusal-handed-over-already = The scene was handed over already.
refusal-not-the-lead = The scene is handed to whoever was named the lead.
refusal-strapped-already = The safety strap is on already.
event-packed = On the belt: { $tool }.
event-unpacked = Left at the desk: { $tool }.
event-planned = The control is to go as far as this: { $tier }.
event-switched-on = Switched on: { $instrument }.
event-used = Used: { $instrument }, { $target }. { $signs }
event-looked-up = The register answers: { $register }.
event-said = { $who } – { $move }: { $answer }
event-called = By radio to { $who }: { $answer }
event-delegated = The team has done this: { $routine }. It photographed { $count } pieces.
event-hinted = What is due is step { $step }. { $action }
event-strapped = The safety strap is round the inner locking rods.
event-tally-audited = Counted by yourself, item { $item }: { $counted }.
event-froze = All handling has stopped; the scene is kept as it is.
event-marked = Marker { $n } stands at { $target }.
event-exhibit-taken = Exhibit { $n } is in bag { $bag }, labelled and logged: { $target }.
event-handed-over = Handed over against signature to { $to }. Exhibits: { $count }.
event-stopped = The exercise is stopped here ({ $step }): { $what }. The debrief tells why.
mishap-cargo-fell = cargo fell from a door that was not strapped
mishap-trailer-moved = a trailer that was not chocked moved
mishap-overcome-by-gas = overcome by gas
mishap-drilled-blind = drilled without a picture and a reading of the air
mishap-handled-unknown = an unknown substance handled without who leads
mishap-dog-exposed = the dog was taken into air that was not clear
mishap-evidence-lost = a seal cut before its number was read
point-mishap-cargo-fell = Cargo fell from a door that was opened without a strap.
point-mishap-trailer-moved = The trailer moved: it was not chocked.
point-mishap-overcome-by-gas = Somebody went into air that was far over a limit; the exercise ended.
point-mishap-drilled-blind = Drilled before there was a picture and a reading of the air.
point-mishap-handled-unknown = An unknown substance handled before anybody was named the lead.
point-mishap-dog-exposed = The dog taken into air that was not clear.
point-mishap-evidence-lost = The seal cut unread: its evidence is lost.
category-trace = trace of a substance
category-dog-indication = indication by the dog
category-radiation-alarm = radiation alarm
category-signs-of-people = signs of people inside
category-misdeclared = value, origin or tariff misdeclared
category-explosives = explosives, fireworks
category-radiation = radioactive source
category-people = people inside
category-cites = protected species
category-counterfeit = suspected counterfeit
category-waste = waste, undeclared dangerous goods
category-cash = cash, gold
lead-prosecutor = the prosecutor
lead-ordnance-disposal = ordnance disposal
lead-radiation-protection = radiation protection
lead-fire-service = the fire service
lead-rescue-service = the rescue service
lead-environment = the environment authority
lead-cites-authority = the authority for protected species
lead-right-holder = the right holder
lead-financial-intelligence = financial intelligence
lead-specialist = a specialist
decision-wait = wait for a specialist
decision-seize = seize
register-seal = seals
register-bic = containers
register-consignee = consignees
register-movement = transit movement
register-tariff = tariff and permits
who-driver = the driver
who-agent = the agent
who-supervisor = the supervisor
move-state-power = say by what power the control is made
move-ask-route = ask for the route
move-ask-stops = ask for stops on the way
move-ask-load = ask who loaded, and what
move-ask-seal = ask who put the seal on
move-ask-consent = ask to be present at the opening
move-decline-haste = decline to hurry
move-decline-gift = decline a gift
move-ask-authority = ask leave for an act that leaves damage
move-report-gift = report an offer
tier-document = papers only
tier-scan = scan
tier-door-end = from the doors
tier-partial = unload in part
tier-full = unload all
routine-walk-round = walk round and photograph
taken-as-exhibit = exhibit
taken-as-sample = sealed sample
instrument-axle-scale = axle scale
instrument-co2-probe = carbon dioxide probe
instrument-density-meter = density meter
instrument-dog-team = dog team
instrument-drill = drill
instrument-fibrescope = fibrescope
instrument-heartbeat-detector = heartbeat detector
instrument-laser = laser range finder
instrument-loupe = loupe
instrument-magnet = magnet
instrument-mirror = mirror
instrument-multi-gas = worn gas meter
instrument-pager = radiation pager
instrument-paint-gauge = paint gauge
instrument-platform-scale = platform scale
instrument-pole-camera = pole camera
instrument-presumptive-test = presumptive test
instrument-pry-bar = pry bar
instrument-radiation-portal = radiation portal
instrument-raking-light = raking light
instrument-riid = nuclide identifier
instrument-seal-gauge = seal gauge
instrument-thermal-camera = thermal camera
instrument-trace-swab = trace swab
instrument-under-vehicle-camera = under-vehicle camera
instrument-uv-lamp = ultraviolet lamp
tool-hand = bare hand
tool-seal-gauge = seal gauge
tool-camera = camera
tool-tape = tape
tool-torch = torch
tool-gas-lance = gas lance
tool-mallet = mallet
tool-bolt-cutter = bolt cutter
tool-loupe = loupe
tool-uv-lamp = ultraviolet lamp
tool-pager = radiation pager
tool-riid = nuclide identifier
tool-magnet = magnet
tool-paint-gauge = paint gauge
tool-mirror = mirror
tool-pole-camera = pole camera
tool-laser = laser range finder
tool-density-meter = density meter
tool-fibrescope = fibrescope
tool-drill = drill
tool-pry-bar = pry bar
tool-trace-kit = trace kit
tool-test-kit = test kit
tool-thermal-camera = thermal camera
tool-co2-probe = carbon dioxide probe
tool-multi-gas = worn gas meter
setting-first-pass = first pass
setting-second-pass = second pass
setting-30-s = 30 seconds
setting-120-s = 2 minutes
setting-300-s = 5 minutes
setting-inner-length = inner length
setting-inner-width = inner width
setting-inner-height = inner height
setting-outer-length = outer length
setting-vent = existing opening
setting-hole = drilled hole
setting-sample = sample
setting-blank = blank
setting-gasket = door gasket
setting-bottom = at the bottom
setting-middle = in the middle
setting-top = at the top
place-unit = the unit
refusal-no-such-beam = This view is not taken with that beam: { $view }.
refusal-release-interim = An interim seal is for a break: put the official seal on before release.

## The procedure: steps, points, tiers, what follows from a finding

step-S00-check = The law allows this check; whoever must be told has been told, and it is known who may be present.
step-S00-failure = No power is on record before something intrusive is done.
step-S01-check = Before the yard: every paper of the case, and what is known of its history.
step-S01-failure = A paper is left unread.
step-S02-check = At least one reason is written down, with what it may mean and how far the check shall go.
step-S02-failure = The unit is searched without a ground.
step-S03-check = The risk note stands; people, dog, specialist, tools and protection are chosen, and one person keeps the record.
step-S03-failure = A tool is missing in the bay, and somebody has to go back for it.
step-S04-check = Plant is stopped or kept apart, people are seen, the cordon is up; parked, braked, engine off, wheels chocked, a dropped trailer propped, a reefer isolated.
step-S04-failure = The vehicle can still move while people stand at it.
step-S05-check = Number with check digit, size and type code, safety plate, masses and placards agree with the papers.
step-S05-failure = The wrong unit is opened.
step-S06-check = The background is taken first; the portal’s result is known, and the pager is on while you approach.
step-S06-failure = Somebody walks up to a confirmed alarm.
step-S07-check = Weighed and set against the declared mass and the tare, with fuel and people in mind.
step-S07-failure = A difference is seen and passed over.
step-S08-check = The area is clear and the driver is where the mode of scanning says; the picture is read against the declaration.
step-S08-failure = Nothing is marked in the picture.
step-S09-check = Before the doors: front, sides, underside, doors, and the roof by mirror or pole, with torch and magnet; nobody climbs.
step-S09-failure = A side of the unit is never looked at.
step-S10-check = Swabbed first where wanted, then viewed, verified, tugged and twisted, with its hasp, rivets and hinges; photographed.
step-S10-failure = The seal is cut before it was read; what it could tell is lost.
step-S11-check = Before opening: by lance through the gasket or a vent, until the value stands; warning labels read.
step-S11-failure = Only the gasket is sampled, and the air deep inside is taken for known.
step-S12-check = Over a limit nobody goes in: ventilate, by force if possible, and test again; a specialist where it stays.
step-S12-failure = Somebody enters all the same.
step-S13-check = Unit identified, seal read, air tested. Proper cutter, seal bagged and labelled; strap on the inner rods, stand clear, right leaf first and slowly, both leaves hooked back.
step-S13-failure = Cargo falls on who opens, or the seal is thrown away.
step-S14-check = From outside: bags behind the doors, smell (never sniffed for), fresh dunnage, a second seal, the load against the picture.
step-S14-failure = Somebody walks in at once.
step-S15-check = Air inside clear; a buddy, a meter worn, the way out free, light; nothing over 25 kg by hand; heat and rests watched.
step-S15-failure = Somebody is inside alone.
step-S16-check = Once the air is clear, and before hands have been on everything.
step-S16-failure = The swab is taken from what was already handled.
step-S17-check = The team unloads by the officer’s plan; the officer audits the tally, takes samples, weighs like against like, and seals at every break.
step-S17-failure = There is no tally.
step-S18-check = Lengths, taps and existing openings first, over floor, roof, posts, doors and front. No drilling before a picture and a reading for combustible gas; never into a tank.
step-S18-failure = Nothing was measured.
step-S19-check = Stop handling, step back, mark the place, photograph it as it lies.
step-S19-failure = The goods are moved first.
step-S20-check = The finding says who leads; the table of this centre names them.
step-S20-failure = Another authority’s work is done for it.
step-S21-check = Only where the lead says so, protected, samples kept safe. Never taste; never open what may be explosive, radioactive or an unknown powder.
step-S21-failure = Something is handled without the right protection.
step-S22-check = Within one’s own powers, with the ground and one’s confidence.
step-S22-failure = The decision goes beyond the officer’s powers.
step-S23-check = Official seal on; old and new numbers on record; the carrier is told; the unit is clean and restowed.
step-S23-failure = The new seal is on no record.
step-S24-check = The report is signed, and those who target hear of it, also when nothing was found.
step-S24-failure = Nobody hears that nothing was found.
spot-bumper = Bumper
spot-bumper-normal = Worn alike all over, its fixings old.
spot-bumper-abnormal = Fresh fixings, welds or filler; clean patches in dirt.
spot-engine = Engine bay
spot-engine-normal = Parts equally dirty; covers and filters as they were made.
spot-engine-abnormal = New metal among worn; a cover that was handled.
spot-tyres = Tyres and rims
spot-tyres-normal = They sound and sit alike.
spot-tyres-abnormal = One sounds or sits unlike the others; a valve or rim freshly worked on.
spot-cab-floor = Floor of the cab
spot-cab-floor-normal = Flat, of one height, its covering old.
spot-cab-floor-abnormal = A step, new screws, a covering that lifts.
spot-fuel-tanks = Fuel tanks
spot-fuel-tanks-normal = Straps worn, seams as made, the gauge agrees.
spot-fuel-tanks-abnormal = New seams or paint; gauge and sound differ. Tanks are never drilled.
spot-cab = Cab and lockers
spot-cab-normal = Panels fit, sizes inside and outside agree.
spot-cab-abnormal = A panel loose or newly screwed; less room inside than outside allows.
spot-air-tanks = Air tanks
spot-air-tanks-normal = All of one age, all connected.
spot-air-tanks-abnormal = One more than the system needs; fresh paint or fittings.
spot-drive-shafts = Drive shafts
spot-drive-shafts-normal = Evenly dirty and greased, of the usual width.
spot-drive-shafts-abnormal = Fresh grease, weld marks or an unusual width.
spot-fifth-wheel = Fifth wheel
spot-fifth-wheel-normal = The plate is open below, dirt and grease are old.
spot-fifth-wheel-abnormal = A cover plate below, fresh bolts or clean patches.
spot-outside = Outside and underside
spot-outside-normal = All cross beams can be seen from below.
spot-outside-abnormal = A plate covers the beams; fresh paint, welds or filler.
spot-doors = Doors, inside and outside
spot-doors-normal = Ribs and open hollows inside; locks, rivets and hinges sound.
spot-doors-abnormal = A plate over the ribs, loose bolts, bonding of another colour.
spot-right-side = Right side
spot-right-side-normal = Rings hollow and metallic; a repair inside shows outside, and the other way round.
spot-right-side-abnormal = A dull sound, or a repair that shows on one side only.
spot-left-side = Left side
spot-left-side-normal = { spot-right-side-normal }
spot-left-side-abnormal = { spot-right-side-abnormal }
spot-side-walls = Side walls
spot-side-walls-normal = { spot-right-side-normal }
spot-side-walls-abnormal = { spot-right-side-abnormal }
spot-front = Front wall
spot-front-normal = Corrugated; corner blocks and vents can be seen from inside; the inside length is right for the type.
spot-front-abnormal = Blocks or vents are missing from sight; the inside is too short; a dull sound.
spot-roof = Ceiling and roof
spot-roof-normal = The height over the floor is right and the beams can be seen.
spot-roof-abnormal = Too low, beams out of sight, welds or patches on the roof.
spot-floor = Floor
spot-floor-normal = Flat and of one height.
spot-floor-abnormal = A step to the sill, new screws, odd repairs.
spot-fans = Refrigeration unit and fans
spot-fans-normal = Hatches sealed, screws old, air flows, the temperature log is whole.
spot-fans-abnormal = A hatch seal broken, new screws, odd air flow, gaps in the log.
spot-tarpaulin = Tarpaulin, bows and cable
spot-tarpaulin-normal = The cable is one piece and goes through every eyelet, cloth whole or sewn evenly, all bows in their sockets.
spot-tarpaulin-abnormal = A joint in the cable, an eyelet passed over, fresh stitching or glue, a bow out of its place.
spot-exhaust = Exhaust
spot-exhaust-normal = Worn and sooted as its age says; one pipe, one line.
spot-exhaust-abnormal = A part without soot, fresh welds, a pipe that leads nowhere.
tier-document-about = Papers and plates: nothing is touched.
tier-scan-about = Weighed, scanned, walked round, the seal checked: the unit stays closed.
tier-door-end-about = Opened and looked into, without breaking the plane of the door end.
tier-partial-about = Entered, unloaded in part, packages opened.
tier-full-about = Unloaded to the front wall, the empty unit searched.
row-all-in-order = Nothing, all in order
row-paper-error = Honest error on a paper
row-misdeclared = Quantity, kind, value, origin or tariff misdeclared
row-seal = Seal missing, different or tampered with
row-narcotics = Narcotics, precursors
row-tobacco = Tobacco, alcohol
row-weapons = Firearms, parts, ammunition
row-explosives = Explosives, fireworks
row-radiation = Radiation confirmed
row-gas = Gas over a limit
row-people = Signs of people
row-cites = Protected species, plants, animals, food
row-counterfeit = Suspected counterfeit
row-waste = Waste, ozone-depleting gases, undeclared dangerous goods
row-cash = Cash, gold
row-other-contraband = Other contraband
first-record = Record it.
first-ask-for-correction = Ask for a correction.
first-tally-sample-hold = Tally, take samples, hold.
first-photograph-do-not-cut = Photograph it; do not cut.
first-freeze-scene = Freeze; keep the scene as it is.
first-freeze-count = Freeze, then count.
first-freeze-hands-off = Freeze; do not handle.
first-withdraw-cordon = Withdraw, set a cordon.
first-withdraw-distance = Withdraw: distance, shielding, little time.
first-nobody-in = Nobody in; leave it shut or open as it is.
first-life-first = Life first: call for help, give air, medical help.
first-freeze-cold = Freeze; keep it cold or in quarantine.
first-hold-sample = Hold it, take a sample.
first-keep-apart = Keep apart; no smoking.
first-freeze-two-count = Freeze; two people count.
may-take-security = take security
may-report-offence = report the offence
may-inspect = inspect
may-reseal = put on a new seal
may-tell-departure = tell the office of departure
may-record-innocent = record and release what is innocent
may-ventilate = ventilate
may-refer = refer it
paper-control-result = control result
paper-inspection-report = inspection report
paper-reseal-note = note of the new seal
paper-amended-declaration = amended declaration
paper-note = note
paper-tally-sheet = tally sheet
paper-sample-record = record of samples
paper-offence-report = offence report
paper-unloading-remarks = unloading remarks
paper-incident = incident in transit
paper-seizure-record = seizure record
paper-exhibits = list of exhibits
paper-custody-log = custody log
paper-incident-log = incident log
paper-alarm-record = record of the alarm
paper-gas-free-report = gas-free report
paper-permit-check = check of permits
paper-notice = notice
paper-dangerous-goods-report = report on dangerous goods
paper-count-record = record of the count
dialogue-pressure = Pressure to hurry
dialogue-inducement = An inducement is offered
### people

answer-power-understood = “Understood. Do your control.”
answer-power-hurry = “All right, but please be quick: I have to be on my way in { $minutes } minutes.”
answer-power-calls-office = “I will ring my office and tell them.”
answer-route-as-papers = “From { $start } to { $end }, as it says in the papers.”
answer-route-changed = “To { $end }, by another road than planned. The office changed it and said so.”
answer-stops-none = “No stop worth the name.”
answer-stops-rest = “My rest time, at a lorry park.”
answer-stops-queue = “We waited for the ferry.”
answer-stops-check = “A document check on the way. They changed the seal there.”
answer-stops-unsure = “I do not remember every stop.”
answer-load-saw-loading = “I stood by when it was loaded.”
answer-load-from-papers = “I only know what the papers say: { $goods }.”
answer-load-came-sealed = “It was closed and sealed when I took it over.”
answer-seal-changed = “It was changed on the way, at a check. It is on record.”
answer-seal-untouched = “Nobody has touched it since I set off.”
answer-seal-not-looked = “I did not look at it.”
answer-consent-given = “Of course, go ahead.”
answer-consent-asks-ground = “What is the reason? … All right.”
answer-consent-refused = “I would rather not. If you have the power, use it.”
answer-haste-accepted = “I see. I will wait.”
answer-haste-complains = “That will cost me. But it is your decision.”
answer-state-power = “Understood.”
answer-ask-route = “It is in the papers.”
answer-ask-stops = “Nothing unusual.”
answer-ask-load = “What the papers say.”
answer-ask-seal = “I know nothing about the seal.”
answer-ask-consent = “I have nothing against it.”
answer-decline-haste = “I see. I will wait.”
answer-decline-gift = “I have offered nothing.”
answer-haste-offers = “Is there no way to speed this up? I would not forget it.” Something is held out.
answer-gift-withdrawn = “Forget that I asked.”
answer-report-gift = “Thank you for reporting it. I shall note it down.”
answer-authority-given = “You have a ground. I agree: do it with care and write it down.”
answer-ground-first = “On what ground? Write it in the notebook first.”
reply-coming = “Understood. We are on our way.”

## Score: what counts, and why a hard gate is one

point-left-closed = The box left closed, for what had been looked at without opening it.
point-opened-on-doubtful-ground = A clean box opened, on a ground that did not hold.
point-kept-without-cause = Goods kept with which nothing was wrong.
point-damage = What was opened or drilled was called for: { $idle } of { $all } were not.
point-strapped-before-opening = The safety strap put on before the first leaf was opened.
point-power-stated = Power and notice stated before anything intrusive.
point-gift-declined-and-reported = A gift declined, and reported to the supervisor.
point-fed-back = What was learned told to the risk unit, also where nothing was found.
point-scene-frozen = Handling stopped and the scene kept, before anything was touched.
point-numbered-in-place = What was found bears a number.
point-handed-over = What was found handed over, against signature, to who leads.
point-left-alone = Explosives left alone once named: withdraw, cordon, wait.
point-tier-planned = How far the control is to go, settled before anything intrusive.
point-tally-audited = The team’s tally checked by a count of one’s own.
point-tier-kept = What was done stayed within the tier that was chosen.
point-unit-not-identified = The seal was cut on a unit whose number nobody had read.
point-evidence-of-step = Evidence kept of step { $step }, as this centre asks.
point-gate-passed = A step that is a hard gate here was passed over.
point-radiation-passed = Radiation checked before anything intrusive.
point-life-first = Help was called for somebody in the unit. Nothing else counts here.
point-life-noted = Signs of somebody in the unit were recorded, but no help was called.
point-life-missed = Somebody was in the unit, and no help was called.
outcome-released-unseen = Nothing was wrong, and the box was released; but next to nothing had been looked at.
outcome-life-first = Somebody was in the unit, and help was called. That was right, whatever else was left.
outcome-life-noted = Somebody was in the unit. The signs were recorded; help should have been called at once.
outcome-life-missed = Somebody was in the unit, and no help was called.
why-s04 = A unit that is not chocked moves, and plant drives where people stand: the yard is made safe before anybody touches it.
why-s05 = A seal cut on the wrong unit is a search without power: read the number before the cutter touches the seal.
why-s11 = Any closed box may hold harmful gas that nobody smells; the first breath at an open door is too late to test.
why-s12 = Over a limit nobody goes in, officer or team: ventilate, test again, and call the specialist where it stays. National law prevails.
why-s13 = Cargo leans on doors and wind takes leaves: strap the rods, stand clear, open slowly, hook both leaves back.
why-s16 = A dog cannot say that the air is bad: it works once the unit is free of gas.
why-s18 = What lies behind a panel is unknown until there is a picture, and a spark needs only vapour: image and reading first, and never into a tank.
why-s20 = Each find has an authority that leads: whoever goes on without it does another’s work, and spoils it.
why-s21 = An unknown substance is touched by none but those whom the lead names: stop, keep away, call.
why-gate = This step is a hard gate here: what waits for it does not begin before it is done. National law prevails.
## Debrief

moment-near = At { $clock } you were { $distance } cm away from what was hidden, and it was not recorded.
moment-in-sight = Here what was hidden was in sight, and it was not recorded.
moment-in-reading = What this act showed depended on what was hidden. It held a sign, and the sign was not followed up.
moment-untouched = Up to here no look and no reading could have shown what was hidden.
moment-mishap = Here a safety gate was passed over (step { $step }): { $what ->
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
moment-found = Here you recorded what was hidden.
moment-showed = Here it first came into sight.
moment-lost = Here it cost:
moment-undone = Before this act, something was left undone in whole or in part:
moment-won = Here it went well:
moment-decided = Here you decided.
instrument-radiograph = radiograph
instrument-seal-check = seal check
instrument-door-end-view = door-end view
instrument-tally = tally
unused-tells = It would have read otherwise than on the same box with nothing hidden.
unused-tells-nothing = It would have read as on an honest box.
rule-S00 = Know the power you act under before you act.
rule-S01 = Read every paper before you go out: most of what can be found is already on the desk.
rule-S02 = No intrusive act without a ground in the notebook, written before it.
rule-S03 = Plan first; the order of the steps protects people, evidence and time.
rule-S04 = Make the yard safe before you touch anything.
rule-S05 = Read the number on the unit before you cut anything: the right box first.
rule-S06 = Take the background first, then approach with the pager on.
rule-S07 = Weigh before you open, and compare with papers and tare.
rule-S08 = Scan before you open, and read the picture against the declaration.
rule-S09 = Walk all round, beginning and ending at the same point, every time.
rule-S10 = View, verify, tug, twist, and write it down: a seal that is cut unread is lost evidence.
rule-S11 = Test the air before a door is opened. Every closed box may hold gas.
rule-S12 = Over a limit, nobody enters: ventilate, test again, deep inside.
rule-S13 = Cut and bag the seal, stand clear, open slowly, hook both leaves back.
rule-S14 = Stand still at the door end and compare what you see with papers and picture, before you go in.
rule-S15 = Never enter alone, never without a meter, never with the way out blocked.
rule-S16 = Dog and swab before hands: handling carries traces about.
rule-S17 = Unload no deeper than the ground asks for, and count what comes out.
rule-S18 = Measure and tap the empty unit, from ceiling to floor: compare like with like.
rule-S19 = At the first suspicion freeze: step back, mark, photograph in place, touch nothing.
rule-S20 = Ask who leads now before you go on: it may no longer be you.
rule-S21 = Test and sample only if the lead says so.
rule-S22 = Decide within your powers, on a ground you can show, and say how sure you are.
rule-S23 = Close the box again with an official seal, and record the old number and the new.
rule-S24 = Report what was read, counted and put on; a justified negative is a result too.
## Instruments of radiation, heat and air

place-background = background
place-axle-front = front axle
place-axle-drive = drive axle
place-axle-bogie = axles of the trailer
place-vent = existing opening
place-bottom = at the bottom
place-middle = in the middle
place-top = at the top
place-first-pass = first pass
place-second-pass = second pass
quantity-count-rate = count rate
quantity-background = background
quantity-neutrons = neutrons
quantity-dose-rate = dose rate
quantity-axle-load = axle load
quantity-backscatter = counts scattered back, mean
quantity-backscatter-low = counts scattered back, lowest
quantity-backscatter-high = counts scattered back, highest
quantity-surface-difference = warmer than the panel about it
quantity-beat-index = index of a heartbeat
quantity-vapours = vapours as isobutylene
sign-alarm = radiation alarm
sign-alarm-cab = highest at the cab
sign-alarm-front = highest in the front third
sign-alarm-middle = highest in the middle third
sign-alarm-rear = highest in the rear third
sign-neutron-alarm = neutron alarm: withdraw and call
sign-response-level = response level reached: withdraw and call
sign-nuclide-none = nothing over the background
sign-nuclide-unknown = raised, not identified
sign-nuclide-k-40 = K-40 (natural potassium)
sign-nuclide-ra-226 = Ra-226 (natural, uranium series)
sign-nuclide-th-232 = Th-232 (natural, thorium series)
sign-nuclide-tc-99m = Tc-99m (medical)
sign-nuclide-i-131 = I-131 (medical)
sign-nuclide-f-18 = F-18 (medical)
sign-nuclide-cs-137 = Cs-137 (industrial)
sign-nuclide-co-60 = Co-60 (industrial)
sign-nuclide-ir-192 = Ir-192 (industrial)
sign-nuclide-am-241 = Am-241 (industrial)
sign-nuclide-am-be = Am-Be (neutron source of a gauge)
sign-natural-only = only natural nuclides
sign-no-return = no light came back
sign-warm-spot = a warm spot
sign-even-warmth = evenly warm
sign-beat-found = a heartbeat is likely
sign-no-beat = no heartbeat found
sign-too-windy = too windy to tell
sign-co2-raised = carbon dioxide raised
sign-co2-usual = carbon dioxide as usual
## Instruments of seal, structure, sight and trace

place-seal = seal
quantity-match = agreement with the maker’s pattern
quantity-play = play of the pin
quantity-hold = hold of the magnet
quantity-coating = thickness of the coating
sign-alarm-explosive = alarm: class of explosives
sign-alarm-narcotic = alarm: class of narcotics
sign-no-alarm = no alarm
sign-colour-explosive = colour of the class of explosives
sign-colour-narcotic = colour of the class of narcotics
sign-colour-precursor = colour of the class of precursors
sign-colour-unclear = colour cannot be told
sign-no-colour = no colour
sign-dog-alerts = the dog alerts
sign-dog-interested = the dog shows interest
sign-dog-unchanged = the dog searches on
sign-fibres = fibres on the bit
sign-grains = grains on the bit
sign-leaf-crumbs = crumbs of leaf on the bit
sign-loose-powder = loose powder on the bit
sign-metal-chips = metal chips on the bit
sign-mixed-crumbs = mixed crumbs on the bit
sign-paper-shreds = shreds of paper on the bit
sign-plastic-shavings = plastic shavings on the bit
sign-soft-matter = soft matter on the bit
sign-sticky-crumbs = sticky crumbs on the bit
sign-stone-dust = stone dust on the bit
sign-wet-bit = the bit comes out wet
sign-wood-dust = wood dust on the bit
sign-fits-gauge = fits the gauge
sign-off-gauge = off the gauge
sign-joint-line = a line as of a joint
sign-tool-marks = marks of a tool
sign-worn-print = worn print
sign-glows = glows under the lamp
sign-fresh-paint = looks freshly painted
sign-new-rivets = new rivets
sign-overlaid-sheet = a sheet laid over
sign-smooth-area = a smooth area
sign-weld-seam = a weld seam
sign-holds = the magnet holds
sign-slips = the magnet slips
sign-no-reading = the gauge shows nothing
sign-no-vent = no existing opening here
sign-nothing-inside = nothing to be seen inside
sign-nothing-near = nothing to be seen close by
