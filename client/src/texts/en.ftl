# Texts of the client. Words of the engine's codes stand in the catalogues of tidewaiter.language.

## Frame

skip-to-content = Skip to the content
nav-main = Main
nav-cases = Cases
nav-language = Language
nav-sign-out = Sign out
role-officer = officer
role-instructor = instructor
loading = Loading…
law-prevails = For training. Limits and legal steps are examples: national law and your own instructions always prevail.
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
yes = Yes
no = No
waiting-seconds = { $seconds } s so far

## Trouble

trouble-problems = { $count ->
    [one] One problem was found
   *[other] { $count } problems were found
}
trouble-wrong = What is wrong
trouble-right = What would be right
trouble-unknown = Something went wrong that has no name yet. Try again.
trouble-no-connection = The server cannot be reached. Check that it is running, then try again.

## Sign in

signin-title = Sign in
signin-how = Tidewaiter prints a sign-in link for each sample user when the server starts. Open one of them in this browser; it looks like this:
signin-once = Each link works once. Afterwards this browser stays signed in for 30 days.
signin-about = Tidewaiter is a training place for container inspections: papers, scanner, seal, search, decision, report and debrief, without risk to anybody.

## Cases

cases-title = Cases
cases-continue-title = Go on where you were
cases-all-title = All cases
cases-signed-title = Signed reports
cases-none = There is no case yet. Have one made below.
cases-number = Case { $number }
cases-papers = { $count ->
    [one] { $count } paper
   *[other] { $count } papers
}
cases-new-mark = new
cases-start = Start the inspection
cases-continue = Continue
cases-debrief = Debrief
cases-started = Started { $time } · { $minute } of { $budget } minutes
source-sample = sample
source-made = drawn here
source-imported = from a declaration
newcase-title = A new case
newcase-about = A route, goods, papers and a load are drawn. Some boxes hide something; most odd things are innocent.
newcase-make = Make a case
newcase-waiting = The case is being drawn, loaded and documented; then an officer program plays it to prove that it can be solved fairly.
newcase-recipe = Recipe
newcase-seed = Seed
newcase-drawn = as drawn
recipe-clean = Clean: nothing hidden
recipe-c01 = C01: load behind the doors
recipe-c02 = C02: among the goods
recipe-c03 = C03: built into the goods
recipe-c04 = C04: behind a front lining
recipe-c05 = C05: above a ceiling
recipe-c06 = C06: under a second floor
recipe-c08 = C08: in a door leaf
recipe-c09 = C09: in a reefer’s machine
recipe-c12 = C12: in securing timber
recipe-c13 = C13: in the vehicle
recipe-kind = C15: goods of another kind
recipe-people = C14: people (life comes first)
recipe-quantity = Quantity misdeclared
recipe-value = C15: value misdeclared
recipe-origin = C15: origin misdeclared
recipe-tariff = C15: tariff subheading misdeclared
family-clean = Clean
family-papers = Papers and quantity
family-contraband = Contraband
family-safety = Safety
newcase-difficulty = Difficulty { $level } of 5
declaration-title = Your own declaration
declaration-about = Drop an NCTS message here (CC015C or CC029C, XML), or choose its file. A box that fits it is built round it.
declaration-privacy = Names and addresses are replaced by invented ones, and the file is not kept.
declaration-container = Container number, where the message names several
declaration-choose = Choose an XML file
declaration-waiting = { $name } is read and checked; then a box is built round it and the case is proved.

## Desk

desk-title = Exercise
desk-jumps = Parts of the desk
desk-papers = Papers
desk-seen = What is seen
desk-hand = What to do
head-briefing = Order
head-station = Station
head-inside = inside the unit
head-minutes = Minutes
head-minutes-of = { $minute } of { $budget }
head-seal = Seal
head-doors = Doors
head-doors-are = L { $left }, R { $right }
head-yard = Yard
head-yard-safe = safe
head-yard-open = not made safe
head-lead = In the lead
head-decided = Decided
head-signed = The report is signed and the exercise is over.
head-to-debrief = To the debrief
line-open = Connected
line-connecting = Connecting…
line-waiting = Connection lost; trying again…
line-unanswered = { $count ->
    [one] one action waits for its answer
   *[other] { $count } actions wait for their answers
}
log-empty = The exercise is being opened.
log-minute = min { $minute }
log-instead = Do instead: { $action }
refused = This cannot be done now ({ $code }).
hand-act = Act
hand-notebook = Notebook
hand-report = Report
hand-log = Timeline

## Papers and citing

papers-compare = Side by side
papers-first = Paper
papers-second = Paper beside it
papers-unread = not read
papers-not-read = This paper lies on the desk and has not been read yet.
papers-read = Read: { $paper }
cite = Cite in a finding
cite-this = Cite in a finding: { $what }

## What is seen

sheet-wide = Wide
sheet-box = Unit
sheet-radiograph = Radiograph
sheet-photographs = Photos
sheet-readings = Readings
sightings-none = Nothing has been sighted yet. Go to the gate, the scanner or the bay.
view = View
view-plan = From above
view-doors = Door end
view-side = From the side
view-plan-label = Plan of what has been sighted, doors at the left: { $count } things. The list below names them.
view-doors-label = Door end with what has been sighted: { $count } things. The list below names them.
view-side-label = Side of what has been sighted, doors at the left: { $count } things. The list below names them.
thing-where = Where
thing-size = Size (w × h × l)
lies-contents = in a package that was opened
lies-left = left
lies-middle = middle
lies-right = right
lies-inside = { $depth } m behind the sill, { $side }, centre { $height } m high
lies-outside = { $depth } m before the sill, { $side }, centre { $height } m high
things-part = Parts of the unit
things-inside = Inside
things-bay = Standing in the bay
things-stowed = Restowed
things-contents = In opened packages
things-station = At the station
things-more = { $count } more
radiograph-none = No radiograph yet. Have the unit scanned at the scanner.
radiograph-failed = The picture could not be fetched. Reload the page.
radiograph-which = Radiograph
radiograph-number = Radiograph { $n }
radiograph-label = Radiograph { $n }, { $view }, { $beam }
radiograph-keys = Arrow keys move, plus and minus zoom, zero shows all.
radiograph-closer = Closer
radiograph-farther = Farther
radiograph-fit = Whole picture
radiograph-mark = Mark a region
radiograph-invert = Invert
radiograph-level = Level
radiograph-window = Window
radiograph-plain = As it came
radiograph-doors = doors
radiograph-front = front wall
radiograph-cite = Note the region in a finding
radiograph-unmark = Remove the mark
radiograph-note = Radiograph { $n }: { $near } to { $far } m behind the sill, { $low } to { $high } m high
region-title = Region, in metres behind the sill and above it
region-near_m = depth from
region-far_m = to
region-low_m = height from
region-high_m = height to
photographs-none = No photograph yet.
photograph-label = Photograph { $n } of { $name }: { $count } things
photograph-number = Photograph { $n }
readings-none = No instrument has been read yet.
readings-caption = Readings, with the limits in force
readings-quantity = Quantity
readings-value = Value
readings-limit = Limit
readings-over = over the limit
tally-caption = Tally of packages taken out
tally-item = Item
tally-kind = Kind
tally-counted = Counted
tally-no-item = none

## Acting

group-desk = Desk
group-gate = Gate
group-scanner = Scanner
group-bay = Yard, seal, air and doors
group-anywhere = Look and secure evidence
station-desk = Desk
station-gate = Gate
station-scanner = Scanner
station-bay = Bay
act-go = Go to
act-read = Read a paper
act-look = Look closely
act-weigh = Weigh the unit
act-scan = Scan from the side, 6 MV
act-seal = Check the seal
act-yard-safe = Make the yard safe
act-test-air = Test the air
act-ventilate = Ventilate
act-cut-seal = Cut and bag the seal
act-open = Open a leaf
act-hook = Hook a leaf back
act-close = Close a leaf
act-enter = Enter with a buddy
act-leave = Leave the unit
act-measure = Measure
act-unload = Have it unloaded
act-open-package = Open the package
act-photograph = Photograph
act-record = Record the finding
act-withdraw = Withdraw
act-lead = Name the lead
act-decide = Decide
act-reseal = Seal the unit
act-report = File the report
act-sign = Sign the report
act-choose = Choose…
act-none = none
cost-fixed = { $minutes } min
cost-per-minute = { $minutes } min a minute
cost-per-package = { $minutes } min a package
field-target = Thing
field-document = Paper
field-field = Box on the paper
field-category = What it is about
field-note = In your words
field-minutes = Minutes
field-depth_m = Depth in metres
field-who = Who
field-decision = Decision
field-ground = Ground
field-confidence = Confidence
field-conform = Unit, papers and goods conform
field-seals_ok = Seals there, undamaged and as declared
field-weighed_kg = Gross mass as weighed, kg
field-counted_packages = Packages counted
field-new_seal = Number of the new seal
field-remarks = Unloading remarks
how-view = View
how-verify = Verify
how-tug = Tug
how-twist = Twist
where-gasket = at the gasket
where-inside = inside
leaf-left-door = left
leaf-right-door = right
span-inner-length = inner length
span-inner-width = inner width
span-inner-height = inner height
span-outer-length = outer length

## Command line

command-label = Type an action
command-placeholder = go bay
command-do = Do
command-options = Completions
command-hint = / comes here, Tab completes, Enter does it.

## Notebook, decision, report

notebook-new = New finding
notebook-title = Findings
notebook-empty = Nothing recorded yet. Every intrusive act wants a ground recorded before it.
notebook-withdrawn = withdrawn
category-grounds = Grounds for what comes next
lead-title = Who leads from here
decision-title = Decision
decision-stands = Decided: { $decision }, confidence { $confidence } %.
report-title = Report (unloading remarks)
report-stands = The report is filed; filing it again replaces it until it is signed.
draft-saved = Your draft is stored.
draft-unsaved = Storing your draft…
draft-failed = Your draft could not be stored yet; trying again.
signing-title = Sign
signing-about = The report is signed once. Then the exercise is over and the debrief opens.
signing-question = Sign the report?
signing-once = After this nothing more can be done in this exercise.
signing-yes = Yes, sign
signing-no = Not yet

## Observations

said-began = The exercise begins. Station: { $station }. { $count ->
    [one] One paper lies
   *[other] { $count } papers lie
} on the desk.
said-went = Station: { $station }. { $count ->
    [0] Nothing new is in sight.
    [one] One thing is in sight.
   *[other] { $count } things are in sight.
}
said-document-read = Read: { $title }, { $number }.
said-looked = A close look at { $target }: { $looks }.
said-nothing-more = nothing more to be seen
said-nothing = nothing
said-scanned = Radiograph { $n } is ready.
said-seal-view = viewed
said-seal-verify = number verified
said-seal-tug = tugged
said-seal-twist = twisted
said-seal-checked = Seal { $step }: { $signs }.
said-seal-number = Its number is { $number }.
said-no-signs = nothing remarkable
said-yard-made-safe = The yard is safe: plant kept apart, vehicle braked and chocked, cordon up.
said-air-tested = Air tested, { $place }: { $count ->
    [one] one value
   *[other] { $count } values
} read. { $verdict }
said-air-over = Over the limit: { $substances }. Do not enter.
said-air-under = Nothing is over its limit.
said-ventilated = Ventilated for { $minutes } minutes.
said-seal-cut = Seal { $number } is cut, bagged and labelled.
said-leaf-open = { $leaf } open.
said-leaf-hooked = { $leaf } hooked back.
said-leaf-closed = { $leaf } closed.
said-entered = You are inside, with a buddy and a meter.
said-left = You are outside again.
said-in-sight = { $count ->
    [one] One thing is in sight.
   *[other] { $count } things are in sight.
}
said-unloaded = Unloaded to { $depth } m: { $count ->
    [one] one thing stands
   *[other] { $count } things stand
} in the bay.
said-tally = Tally so far: { $lines }.
said-tally-line = item { $item } { $counted }
said-tally-other = not on the list: { $kind } { $counted }
said-package-opened = Package { $target } is open. Inside: { $contents }.
said-photographed = Photograph { $n }: { $target }.
said-finding-recorded = Finding { $n } recorded: { $category }.
said-finding-withdrawn = Finding { $n } withdrawn.
said-lead-named = In the lead from here: { $who }.
said-decided = Decided: { $decision }, confidence { $confidence } %.
said-resealed = Official seal { $new } is on; the old one was { $old }.
said-reported = The report is filed.
said-signed = The report is signed. The exercise is over.
said-mishap = Mishap: { $what }
said-spent = { $count ->
    [one] { $minutes } minute passed.
   *[other] { $minutes } minutes passed.
}

## Words

sealstate-on = on
sealstate-cut = cut
sealstate-official = official seal on
leafstate-closed = closed
leafstate-open = open
leafstate-hooked = hooked back
view-word-side = from the side

## Debrief

debrief-title = Debrief
debrief-back = Back to the exercise
debrief-about = First your own account, then what was there. Take your time: one thing is opened after the other.
debrief-next-outcome = Open the debrief
debrief-next-truth = Open the box
debrief-next-axes = See how it was done
debrief-next-rule = One rule to take along
debrief-all = Show everything
debrief-print = Print
account-title = Your own account
account-why = Before anything is told: what did you think, and why did you do what you did? Remembering first makes the rest stick.
account-prediction = What was in it, do you think?
account-no-prediction = no prediction
account-skip = You may leave both empty and go on.
outcome-right = Right decision
outcome-partly-right = Partly right
outcome-wrong = Wrong decision
outcome-unsafe = Unsafe
outcome-decided = You decided
outcome-none = nothing
outcome-would-be-right = Right would have been
outcome-lead = In the lead
outcome-predicted = You predicted
truth-title = The box with its truth
truth-about = Everything that was in and on the unit. Lay one thing at a time over the drawing.
truth-nothing = Nothing was hidden here, and nothing was wrong. A justified release is a full success.
truth-doors-left = doors at the left
truth-overlay = Show in the drawing
truth-found = you recorded it
truth-missed = not recorded
truth-innocent = innocent: seen in clean boxes too
reveal-hidden = Hidden:
reveal-paper-error = On paper:
reveal-oddity = Oddity:
reveal-gas = Air:
truth-showed = It showed in
axes-title = Five axes
axes-about = There is no total: a lucky find with poor method is worth less than a justified negative.
axis-points = { $gained } of { $possible }
axis-hard-fail = Hard fail:
point-left-undone = left undone
record-link = #{ $record }
moments-title = Key moments
moments-about = Stay with these: what did you know then, and what else could you have done?
timeline-title = Timeline
timeline-began = The exercise began.
timeline-elapsed = { $seconds } s
timeline-mishap = Mishap
rule-title = One rule to take along
rule-honest = A real box may offer one cue or none. What lasts is the method: ground, safety, order, evidence.
rule-own = My rule for the next box

### Company, watching and the debrief's box

company-title = Where this exercise is open
company-alone = Open on this device only
company-open = Also open { $devices }
company-open-watcher = Open { $devices }
company-nobody = The officer is not here just now
company-watched = { $count ->
    [one] An instructor watches
   *[other] { $count } instructors watch
}
company-device-desk = at the desk
company-device-bay = in the bay
company-device-headset = in the headset
company-device-other = on another page
company-hand-mine = It is yours now
company-hand-desk = At the desk now
company-hand-bay = In the bay now
company-hand-headset = In the headset now
company-hand-other = On your other page now
company-take-back = Take it back
company-continue-desk = Continue at the desk
company-continue-bay = Continue in the bay
company-continue-headset = Continue in the headset
company-continue-other = Continue on the other page
company-another = Use another device
company-to-bay = Walk into the bay
company-to-desk = Back to the desk
watch-title = Watching { $name }
watch-view = How to look
watch-free = Freely
watch-shoulder = Over the shoulder
watch-eyes = With the officer's eyes
watch-latest = Latest acts
watch-nobody = The officer is not in the bay just now.
watch-where = The officer is { $place }; in the hand: { $tool }.
watch-open = Watch
watch-desk = At the desk
box-drawing = Drawing
box-as-box = In three dimensions
box-as-flat = Flat
box-none = This browser cannot draw in three dimensions. The flat drawings show the same.
box-failed = The box could not be drawn in three dimensions. The flat drawings show the same.
box-keys = Drag to turn it, pinch or scroll to come closer. Arrow keys turn it, plus and minus zoom, zero shows all.
box-from-doors = From the doors
box-from-above = From above
box-from-left = From the left
box-from-right = From the right
box-whole = All of it
box-overlay = Over the drawing
box-overlay-truth = What was there
box-overlay-way = The way you went
box-overlay-coverage = What you looked at
box-overlay-none = Nothing over it
box-all = all of it
box-way-none = Nobody walked through the bay in this exercise: there is no way to show.
box-way-failed = The way could not be fetched. Choose it again to try once more.
box-way-table = The way in words
box-way-caption = Where you stayed, in order
box-in-hand = In the hand
box-play = Play
box-pause = Pause
box-scrubber = Moment of the way
box-zone-inside = inside, { $near } to { $far } m behind the sill
box-zone-doors = at the doors
box-zone-bay = in the bay
box-zone-left = at the left side
box-zone-right = at the right side
box-tool-hand = bare hand
box-tool-seal-gauge = seal gauge
box-tool-camera = camera
box-tool-tape = tape
box-tool-torch = torch
box-tool-gas-lance = gas lance
box-tool-mallet = mallet
box-tool-bolt-cutter = bolt cutter
box-coverage-none = Nothing of this exercise can be shown here.
box-coverage-about = Looked at is what lay in sight, in the light and near enough, for long enough to notice something. A place that was not looked at is no fault of its own: what counts is whether it had a reason to be looked at.
box-coverage-caption = Part by part
box-part = Part
box-inside-of = { $part }, inside
box-things = Things looked at
box-seen = Looked at
box-unseen = Not looked at
box-how = How
box-how-close = closely
box-how-gaze = in passing
box-how-torch = by torch
box-patches = { $seen } of { $all } pieces
box-from-the-doors = { $pieces } from the doors
box-from-the-left = { $pieces } from the left
box-high = { $where }, { $height } m high

### Reaching a headset

trouble-code-not-valid = This code is not known, was used before, or is too old. Starting the server prints new ones.
trouble-link-not-valid = This link was used before or is too old. Starting the server prints a new one.
trouble-too-many-tries = Too many wrong codes were entered, so none is taken for now. Wait ten minutes, then try again.
reach-with-code = With an access code
reach-code-how = Eight digits. They are printed where the server was started, or shown by “Continue on another device” where you are signed in.
reach-code = Access code
reach-keys = Digits
reach-delete = Delete the last digit
reach-open = Sign in
reach-with-link = With a link
reach-title = Continue on another device
reach-address = Open this address in its browser:
reach-choose = Choose these digits there:
reach-qr = QR code of the address and the code
reach-camera = Or point its camera here.
reach-left = Works once, for { $time } more.
reach-ended = This code has ended.
reach-new = New code
reach-close = Close
reach-warning = The browser there may warn of the certificate. Compare its SHA-256 fingerprint with the one that was printed where the server was started; only where they are equal, choose Advanced, then Proceed.
reach-cable = This server answers this machine alone. Have it started with “tidewaiter serve --lan”, or connect the headset by cable and run here:

### Tablet and card

act-tap = Tap and listen
tablet-title = Tablet
tablet-close = Put the tablet away
tablet-pages = Pages of the tablet
tablet-page-papers = Papers
tablet-page-radiograph = Radiograph
tablet-page-findings = Findings
tablet-page-orders = Orders
tablet-page-report = Report
tablet-page-comfort = Comfort
tablet-minutes = minutes
tablet-pins = Pinned facts
tablet-pins-none = Pin up to eight facts from the papers: they stay here.
tablet-turn-left = Turn left
tablet-turn-right = Turn right
tablet-pin = Pin: { $what }
tablet-unpin = Unpin: { $what }
tablet-up = Up
tablet-down = Down
tablet-left = Toward the doors
tablet-right = Toward the front wall
tablet-again = Press again: { $act }
tablet-first = Do this first: { $act }
tablet-record = Record: { $category }
tablet-record-which = Choose what it is about
tablet-about = About
tablet-about-nothing = no single thing
tablet-noted = Seen and measured
tablet-noted-none = Nothing has been read off the unit yet.
tablet-orders-unit = The unit and the yard
tablet-depth = { $depth } m
tablet-unload-to = Unload to { $depth } m
tablet-less = Less
tablet-more = More
tablet-letters = { $count } of { $most } letters
tablet-compose = Tick the sentences that belong here.
tablet-not-weighed = not weighed
tablet-not-counted = not counted
tablet-phrase-agrees = As far as seen, unit, papers and goods agree.
tablet-phrase-differs = Differences from the papers stand in the findings.
tablet-phrase-doors = Only the door end was seen.
tablet-phrase-part = The unit was unloaded in part; the rest was not seen.
tablet-phrase-seal = The seal was replaced by an official seal; both numbers are recorded.
tablet-phrase-handed = Unit and evidence were handed to the service in the lead.
tablet-tones = Greys
tablet-tone-plain = As it came
tablet-tone-dark = Dark parts
tablet-tone-middle = Middle
tablet-tone-bright = Bright parts
tablet-region = Region
tablet-two-corners = Press two corners
card-close = Close the card
card-tag = Tag it in a finding

### The bay on a screen

bay-title = The bay
bay-canvas = The inspection bay. What is in reach follows as buttons.
bay-wait = The bay is being set up…
bay-lost = The graphics card was taken away for a moment. The picture comes back by itself; nothing that was done is lost.
bay-no-webgl = This browser cannot draw in three dimensions. The desk page serves every action of this exercise.
bay-to-desk = Open the desk page
bay-enter-vr = Enter VR
bay-vr-none = This browser knows no headset.
bay-vr-insecure = A headset needs a secure address (https).
bay-belt = Tools and tablet
bay-tablet = Tablet
bay-reach = Things in reach
bay-stick = Stick to walk with
bay-help-mouse = Drag to look round. W A S D or arrow keys walk, a double click walks there. Click a thing to act on it; Tab goes through what is in reach.
bay-help-touch = Drag to look round. Walk with the stick, or double tap the ground. Tap a thing to act on it.
bay-help-read = Understood

### The headset: comfort, long acts, hello yard

xr-none = This browser shows no VR. Everything can be done here with mouse, touch and keyboard. For VR open this page in the browser of a headset.
xr-insecure = VR works only over a secure address (https). Ask for the https address of this server, or connect the headset by cable.
xr-denied = The browser did not allow VR. Allow it for this page in the site settings, then try again.
xr-failed = VR did not start. Nothing is lost: go on here, or try again.
long-go = On the way: { $place }
long-weigh = The unit stands on the weighbridge
long-scan = The unit passes the scanner
long-yard-safe = The yard is made safe
long-test-air = The air is tested until the values stand still
long-ventilate = The unit is ventilated
long-unload = The team unloads to { $depth } m
long-reseal = The load goes back and the unit is sealed
long-minutes = { $minutes } min
long-skip = Skip to ready
comfort-title = Comfort
comfort-posture = In the headset
comfort-seated = Seated
comfort-standing = Standing
comfort-height = Height of the eyes
comfort-snap = Turn by
comfort-hand = Leading hand
comfort-hand-left = Left
comfort-hand-right = Right
comfort-text = Size of letters
comfort-motion = Motion
comfort-motion-full = As usual
comfort-motion-reduced = Reduced
comfort-sharpness = Sharpness in the headset
comfort-sharpness-note = From the next time you enter VR.
comfort-metres = { $metres } m
comfort-percent = { $percent } %
comfort-less = Less: { $what }
comfort-more = More: { $what }
rest-title = A break
rest-waits = The exercise waits. Nothing runs on and nothing is lost.
rest-advice = Look out at the sea and breathe. If you feel unwell, end VR, take the headset off and go on at the screen later.
rest-go-on = Go on
rest-stop = End VR
rest-reminder = { $minutes } min in the headset
rest-reminder-why = Short stints keep eyes and stomach well. The exercise waits as long as you like.
rest-take = Take a break
rest-later = Not now
hello-title = Hello, yard
hello-canvas = The yard in 3-D: drag to look round, walk with the arrow keys, click what is there
hello-step-look = Look at the sign
hello-step-left = Press with the left hand
hello-step-right = Press the red button
hello-step-grab = Lift the carton
hello-step-move = Go to the green mark
hello-step-height = Set your height
hello-step-read = Read the small line
hello-how-look = { $how ->
    [vr] Turn your head until you look straight at this sign.
   *[screen] Drag the picture until the sign is in its middle.
}
hello-how-left = { $how ->
    [vr] Point at the red button with your left hand and press the trigger; a bare hand pinches.
   *[screen] Press the red button.
}
hello-how-right = { $how ->
    [vr] Now press the red button with your right hand.
   *[screen] Click or tap the red button before the sign.
}
hello-how-grab = { $how ->
    [vr] Reach for the carton on the right, hold it with grip or pinch, and lift it.
   *[screen] Press on the carton and drag it up.
}
hello-how-move = { $how ->
    [vr] Push the thumbstick forward, aim at the green mark and let go; with bare hands point at it and pinch.
   *[screen] Click the green mark, or walk there with the arrow keys.
}
hello-how-height = { $how ->
    [vr] Sit comfortably. Does the ground look as far below as when you stand? Go lower or higher until it does.
   *[screen] From how high do you want to look?
}
hello-how-read = { $how ->
    [vr] Read the small line and press the number that stands there. If it is not sharp, move the headset a little, or choose larger letters.
   *[screen] Read the small line and press the number that stands there.
}
hello-small = Seal number { $number } as read on the door
hello-lower = Lower
hello-higher = Higher
hello-right = It is right
hello-ready = You are ready for the yard.
hello-headset-good = Headset and both hands work.
hello-headset-screen = Screen and pointer work. In a headset the same page also checks both hands.
hello-net-unknown = The network is still being measured.
hello-net-none = The server did not answer. Check the network; what you do is kept and sent when it is back.
hello-net-good = The network is quick ({ $ms } ms there and back).
hello-net-fair = The network is good enough ({ $ms } ms there and back).
hello-net-slow = The network is slow ({ $ms } ms there and back). Go nearer to the access point, or use a cable; nothing is lost meanwhile.
hello-advice-comfort = The first stint is six minutes, later ones twelve. The light button on the belt, or B and Y, take you to a calm room at any time.
hello-again = Once more
hello-no-webgl = This browser cannot draw in 3-D (no WebGL). The desk page serves every action without it.

## Printed pages

printed-debrief = Debrief and report as PDF
printed-report = Report as PDF
printed-cards-title = Yard cards
printed-cards-about = A simulator cannot train your hands. For each tool a page says what is trained here, what is not, and what to try in the yard.
printed-cards = Yard cards as PDF
### The whole inspection

act-pack = Hang on the belt
act-unpack = Leave at the desk
act-plan = Plan how far to go
act-switch-on = Switch on
act-use = Use
act-look-up = Ask a register
act-talk = Say
act-call = Call by radio
act-delegate = Have it done by the team
act-hint = What comes next?
act-strap = Put on the safety strap
act-audit = Count it yourself
act-freeze = Freeze: stop all handling
act-mark = Mark it where it is
act-exhibit = Take as an exhibit
act-hand-over = Hand over
field-tool = Tool
field-tier = How far
field-instrument = Instrument
field-setting = How
field-register = Register
field-move = What to say
field-routine = Routine
field-item = Item of the packing list
field-taken_as = As
field-to = To whom
field-kind = Kind of seal
field-feedback = For the risk engine
field-patch = Piece
field-view = From where
field-beam = Beam
group-search = Search and unload
group-people = Talk and call
hand-tools = Tools
sheet-evidence = Evidence
category-goods = Goods and papers
category-forbidden = Forbidden, restricted or dangerous
leads-customs = Customs
leads-law = Police and justice
leads-danger = Danger
leads-others = Other authorities
family-air = Air
family-dog = Dog
family-eye = Looking inside
family-heat = Heat
family-people = People inside
family-radiation = Radiation
family-seal = Seal
family-structure = Structure
family-trace = Traces
family-weight = Weight
sealkind-official = official
sealkind-interim = interim, for a break
sealstate-interim = interim seal on
said-resealed-interim = Interim seal { $new } is on; the one before it was { $old }.
view-word-top = from above
view-word-mobile = from the side, from the van
view-word-back-right = backscatter, right side
view-word-back-left = backscatter, left side
scan-otherwise = From elsewhere, or with another beam
scan-do = Scan so
belt-title = On the belt: { $count } of { $holds }
belt-left = Left at the desk: { $count }
instruments-none = No instrument is used here. They are used at the gate, at the scanner and in the bay.
instruments-away = Not at hand here: { $count }
instruments-left = left at the desk
instruments-at = Held at
instruments-middle = its middle
instruments-on = on
instruments-off = off
instruments-damage = leaves damage
instruments-choose = choose a thing first
people-said = said already
people-transcript = What was said
people-called = By radio: { $who }
people-whom = To whom
stopped-title = The exercise was stopped.
stopped-step = Step { $step } keeps this from happening: { $name }.
stopped-source = Source: { $source }. National law prevails.
head-strapped = strap on
head-frozen = all handling stopped
head-plan = Planned
head-practice = Practice: another try, counts for nothing
readings-place = Where
readings-signs = Seen, heard or felt
tally-audited = Counted yourself
custody-none = No exhibit has been taken, nothing is marked, and the seal is as it came.
custody-marks = Markers
custody-seals = Seals
custody-exhibits = Exhibits and their custody
custody-number = Exhibit
custody-what = What
custody-bag = Bag
custody-where = Custody
custody-held = minute { $minute }: taken; held by the officer
custody-with = minute { $minute }: taken; handed over to { $who }
custody-seal-off = Minute { $minute }: seal { $number } cut and bagged
custody-seal-on = Minute { $minute }: seal { $number } put on ({ $kind })
feedback-about = What should be learned from this control, also where nothing was found?
papers-register = Register: { $register }
tablet-page-tools = Instruments
tablet-page-people = People
tablet-orders-evidence = Scene and evidence
tablet-seal-exhibit = Take the cut seal as an exhibit
tablet-feedback-found = The indicator led to a find.
tablet-feedback-nothing = The control found nothing; the indicator had an innocent cause.
tablet-feedback-indicator = The indicator should be looked at again.
## The debrief in its order, and the replay

account-did = What did you do, in your own words?
account-because = Why did you do it so?
prediction-title = Your prediction
prediction-nothing = nothing: all in order
prediction-kept = Account and prediction are kept with the exercise, and stay as they are once the debrief is opened.
debrief-next-prediction = Now your prediction
debrief-next-moments = Three key moments
debrief-next-again = Try it again
debrief-next-unused = See what other instruments would have shown
debrief-next-next = What to practise next
practice-note = Practice: another try, which counts for nothing.
practice-first = The first time
reveal-about = One thing after the other is told; what was hidden, if anything was, comes last.
reveal-next = Tell me the next ({ $n } of { $all })
reveal-all = Tell me all
truth-one-or-none = A real box may offer one cue or none.
moments-watch = Watch this moment
again-title = The decisive two minutes again
again-about = Go back to one moment and choose otherwise. It is practice: it counts for nothing, and your exercise stays as it is.
again-before = Again, from before #{ $record } (minute { $minute })
again-any = From after any other act
again-go = Go back there
both-title = Both times, side by side
both-about = Both share everything up to #{ $record } (minute { $minute }).
both-what = What is compared
both-outcome = Outcome
both-first = The first time
both-now = This time
unused-title = What the instruments you did not use would have shown
unused-about = Each was read now, on this very case, as you would have read it; with the minutes it costs. In another case it may tell nothing.
unused-none = None of them would have told more.
unused-rest = What would have told nothing ({ $count })
unused-cost = { $minutes } min
rule-source = Source: { $source }
rule-carried = Nothing was lost here: this is what carried you.
next-title = What to practise next
next-axis = Least was gained on { $axis }. Start from step { $step }, { $name }.
next-act = The act to practise: { $act }.
next-nothing = Nothing was lost on any axis. Take a harder case.
next-slice = Practise this case from step { $step }
next-space = A little, often, keeps more than much at once.
box-overlay-sight = Sight lines
whose-looks = Whose looks
whose-own = Yours
whose-expert = An expert's
whose-missed = Only the expert's
whose-about = The expert worked from observations alone, as you did: not the only good way, but one that was enough.
sight-none = There is no line to draw: nothing was hidden, or nobody stood where it could have been seen.
sight-about = From where you stood to what was hidden: a whole line reached it, a broken one was stopped.
sight-from-doors = This was played without walking the bay. The lines begin where one looks in before the doors.
sight-caption = Stand by stand
sight-free = Free lines
sight-between = What stood between
sight-count = { $free } of { $all }
replay-title = Replay
replay-open = Watch the whole exercise again
replay-back = Back to the debrief
replay-strip = The exercise, act by act
replay-key = key moment
replay-radiograph = Radiograph { $n }
replay-photograph = Photograph { $n }: { $name }
replay-picture = The box at minute { $minute }
replay-controls = Playing
replay-back-one = One act back
replay-on-one = One act on
replay-speed = Speed
replay-times = { $speed }×
replay-moment = Moment of the exercise
replay-keys = Space plays and pauses, left and right go from act to act, Home and End to either end.
replay-now = What happens now
replay-not-in-bay = At this moment the officer was not in the bay.
replay-no-way = Nobody walked through the bay in this exercise: the acts are shown without a way.
## The rules of the centre

nav-rules = Rules
limits-signed = Limits of this centre, signed by { $who } on { $date }.
limits-unsigned = Nobody at this centre has signed these limits: the strictest known hold.
rules-title = Rules of this centre
rules-about = What new exercises go by: the safety adviser of the centre reads this page and signs it.
rules-signed = Signed by { $who } on { $date }. The rules hold as they stand here.
rules-unsigned = Nobody has signed these rules.
rules-unsigned-why = Until the safety adviser signs, the strictest defaults hold: of our rules and the centre’s own, always the stricter.
rules-kept = Local rules last changed by { $who }, { $time }.
rules-none-kept = The centre has no local rules; those that ship hold.
rules-problems = The local rules that are kept cannot be used by this edition, so the rules that ship hold. What is wrong with them:
rules-limits = Limits of the air
rules-limits-about = Outside these the unit is not entered. Each value has its source.
rules-substance = Substance
rules-limit = Limit
rules-averaging = Averaged over
rules-instant = at any moment
rules-source = Source
rules-steps = The procedure and its gates
rules-gates-about = Hard: passing it over is a failure of safety or law. Order: what comes first. Evidence: something must be on record.
rules-step = Step
rules-place = Place
rules-gates = Gates
gate-H = hard
gate-O = order
gate-E = evidence
rules-after = Waits for
rules-check = What must hold
rules-failure = What often goes wrong: { $what }
rules-note = The centre adds: { $note }
rules-findings = What follows from a finding
rules-finding = Finding
rules-first = First act
rules-leads = In the lead
rules-may = The officer may
rules-papers = Papers
rules-call = Call: { $name }
rules-tiers = How far a control goes
rules-tier = Tier
rules-tier-about = What it is
rules-tier-depth = Unloaded up to
rules-depth = { $percent } % of the length
rules-points-container = The seven points of a container, an eighth for reefers and open tops
rules-points-vehicle = The seventeen points of a vehicle
rules-point = Point
rules-normal = As it should be
rules-abnormal = What to look at twice
rules-switches = Switches
rules-life = Cases in which people are in danger (an officer can still opt out)
rules-on = on
rules-off = off
rules-text = Local rules
rules-text-about = Only what differs from the rules that ship, as TOML. Where something in it is wrong, everything that is wrong is told and the old rules stay. Every change takes the signature away.
rules-open-file = Open a file
rules-save = Put in force
rules-saved = These local rules are in force now, unsigned where they changed.
rules-sign = Signature of the safety adviser
rules-sign-about = You sign what stands on this page: the limits, gates, powers and switches. National law prevails over all of it.
rules-sign-who = Name
rules-sign-role = Office
rules-sign-act = Sign these rules
trouble-rules-changed = The rules have changed since they were read. Read them again, then sign.
rules-changes = What a signature would loosen or change
rules-what = What
rules-now = Holds now
rules-once-signed = Once signed
rules-sources = Sources

## Ability over many cases

nav-ability = Your ability
ability-title = What your cases say
ability-about = One case says little: luck and an odd box weigh too much. Over many cases it shows how well you tell boxes that hide something from boxes that do not. Each figure comes with the range in which it lies with 95 % certainty.
ability-missing = { $missing ->
    [one] One more signed case is needed before anything can be said.
   *[other] { $missing } more signed cases are needed before anything can be said.
}
ability-so-far = So far { $cases } of { $needed }. The first time of each case counts; another try, practice and slices do not.
ability-rests-on = This rests on { $cases } signed cases, the first time of each.
ability-search = Finding what is hidden
ability-papers = Finding errors on papers
ability-hits = You said “something”: in { $hits } of { $signals } where there was something.
ability-false-alarms = False alarms: { $alarms } of { $clean } where there was nothing.
ability-d-prime = How well you tell them apart (d′): { $value }, between { $low } and { $high }. 0 is chance.
ability-criterion = Which way you lean (criterion): { $value }, between { $low } and { $high }.
ability-leaning-low = You say “something” readily: fewer misses, more false alarms.
ability-leaning-high = You say “something” late: fewer false alarms, more misses.
ability-leaning-none = No leaning can be told from so many cases.
ability-a-prime = Without a model (A′): { $value }; 0.5 is chance, 1 is perfect.
ability-no-signals = None of these cases held anything of this kind yet, so nothing can be said.
ability-no-clean = All of these cases held something of this kind, so nothing can be said.
ability-calibration = Are you as often right as you say?
ability-excess = Confidence less the share of right decisions: { $value }, between { $low } and { $high }.
ability-confidence-low = You are right more often than you say.
ability-confidence-high = You are right less often than you say.
ability-confidence-none = As far as these cases tell, you are as often right as you say.
ability-curve = Right decisions (upwards, %) by stated confidence (to the right, %); on the dashed line one is as often right as one says.
ability-stated = Stated confidence
ability-right = Right (95 % range)
ability-cases = Cases
ability-brier = Brier score { $brier } (0 is best): unreliability { $unreliability }, resolution { $resolution }, uncertainty { $uncertainty }.
ability-yours = These figures are yours. They are for learning, and no personnel data.

## How a case is begun

begin-title = Begin otherwise
begin-mode = For
begin-mode-learn = learning, with hints
begin-mode-shift = a shift, without hints
begin-mode-exam = an exam
begin-step = At
begin-whole = the whole case
begin-slice-note = An expert plays the steps before; only what you do is scored.
begin-exam-note = An exam is taken whole, without hints.
begin-without-life = Leave out people in danger: the same case, with nobody in the unit
