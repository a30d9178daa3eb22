# What stands on printed pages only: debrief, report, cards. No client loads these.
# Keys and variables are the same in every language.

pdf-law = For training. Limits and legal steps are examples: national law and your own instructions always prevail.
pdf-page = Page { $page } of { $pages }
pdf-none = none
pdf-yes = yes
pdf-no = no
pdf-not-read = not read
pdf-points = { $gained } of { $possible }
pdf-minutes-of = { $minute } of { $budget }
pdf-records = { $count ->
    [1] record { $records }
   *[other] records { $records }
}

## The report

pdf-report-title = Inspection report
pdf-head-title = Inspection
pdf-officer = Officer
pdf-case = Case
pdf-unit = Unit
pdf-begun = Begun
pdf-signed = Signed
pdf-minutes = Minutes
pdf-papers-read = Papers read
pdf-registers = registers asked: { $registers }
pdf-seals-title = Seals
pdf-seal-read = Number read
pdf-seal-signs = Signs seen or felt
pdf-seal-cut = Seal cut
pdf-seal-interim = Interim seals
pdf-seal-new = Official seal put on
pdf-findings-title = Findings
pdf-findings-none = No finding was recorded.
pdf-withdrawn = withdrawn
pdf-photographs-title = Photographs
pdf-photographs-none = Nothing was photographed.
pdf-photograph-no = photo { $n }
pdf-exhibits-title = Exhibits and custody
pdf-exhibits-none = No exhibit was taken.
pdf-exhibit-no = exhibit { $n }
pdf-custody = Custody log:
pdf-held = { $who }: exhibits { $exhibits }
pdf-decision-title = Decision
pdf-undecided = No decision was taken.
pdf-decided = Decision
pdf-confidence = Confidence
pdf-lead = In the lead
pdf-ground = Ground, in the officer’s words:
pdf-remarks-title = Unloading remarks
pdf-remarks-about = Each statement with the field of message CC044C that carries it. Where the unit conforms, only the remark itself is sent.
pdf-unreported = No report was filled in.
pdf-report-conform = Unit, papers and goods conform
pdf-report-seals-ok = Seals there, undamaged and as declared
pdf-report-weighed-kg = Gross mass as weighed
pdf-report-counted-packages = Packages counted
pdf-report-new-seal = New seal
pdf-report-date = Date
pdf-report-remarks = Remarks
pdf-report-feedback = Feedback to risk analysis
pdf-signature-title = Signature
pdf-signed-by = Signed by { $officer } on { $time }, as record { $record } of the exercise.
pdf-stopped = The exercise was stopped on { $time }, at record { $record }; no report was signed. Officer: { $officer }.
pdf-chain = The records of the exercise are a chain; this report stands on link { $hash }.
pdf-blank-place = Place and date
pdf-blank-officer = Officer
pdf-blank-instructor = Instructor
pdf-column-no = No.
pdf-column-finding = Finding
pdf-column-where = Where
pdf-column-note = Note
pdf-column-exhibit = Exhibit
pdf-column-what = What
pdf-column-taken-as = Taken as
pdf-column-bag = Bag
pdf-column-minute = Minute
pdf-column-record = Record
pdf-column-statement = Statement
pdf-column-value = Value
pdf-column-field = Field of CC044C

## The debrief

pdf-debrief-title = Debrief
pdf-own-title = Your own account
pdf-did = What you did:
pdf-why = Why you did it so:
pdf-prediction = Your prediction
pdf-nothing = nothing
pdf-practice-note = Practice: another try, which counts for nothing.
pdf-title-outcome = Outcome
pdf-outcome-right = Right decision
pdf-outcome-partly-right = Partly right
pdf-outcome-wrong = Wrong decision
pdf-outcome-unsafe = Unsafe
pdf-would-be-right = Right would have been
pdf-right-lead = Right in the lead
pdf-expert-minutes = An expert’s minutes
pdf-title-truth = What was there
pdf-nothing-wrong = Nothing was hidden here, and nothing was wrong. A justified release is a full success.
pdf-found = recorded
pdf-missed = not recorded
pdf-innocent = innocent: seen in clean boxes too
pdf-drawing = The unit from above and from the side, doors at the left. Recorded: filled. Not recorded: hatched. Innocent: dashed.
pdf-moments-title = Key moments
pdf-moments-about = Stay with these: what did you know then, and what else could you have done?
pdf-axes-title = Five axes
pdf-axes-about = There is no total: a lucky find with poor method is worth less than a justified negative. Each point names the records it rests on; the timeline shows them.
pdf-hard-fail = Hard fail
pdf-left-undone = left undone
pdf-coverage-title = What was looked at
pdf-coverage-about = Pieces of the unit looked at from near, of all there are.
pdf-column-part = Part
pdf-column-face = Face
pdf-column-pieces = Pieces
pdf-column-expert = Expert
pdf-inside = inside
pdf-outside = outside
pdf-title-unseen = What other instruments would have shown
pdf-about-unseen = In this case, the instruments that were not used would have told this.
pdf-nothing-unseen = Nothing that was not used would have told more.
pdf-costs = { $minutes } min
pdf-rule-title = One rule to take along
pdf-rule-honest = A real box may offer one cue or none. What lasts is the method: ground, safety, order, evidence.
pdf-rule-own = My rule for the next box
pdf-practice-title = What to practise next
pdf-practice = Least was gained on { $axis }. Start at step { $step }.
pdf-timeline-title = Timeline
pdf-column-happened = What happened
pdf-in-passing = Looked at in passing: { $targets }
pdf-report-signed = The signed report
pdf-report-about = As it was signed, before anything was told.

## The cards

pdf-cards-title = Yard cards
pdf-card-steps = Steps
pdf-card-trained = Trained here
pdf-card-not-trained = Not trained here
pdf-card-yard = Try it in the yard
pdf-card-done = Done on
pdf-card-with = With
pdf-card-noticed = What I noticed
