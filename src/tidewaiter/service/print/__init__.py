"""Printed pages: debrief, report and yard cards as tagged PDFs.

Pure up to `setting`, which reads the fonts and has Typst set the pages. Knows values of
`language`, never the truth of a case: what a debrief tells is all there is to print.
"""
