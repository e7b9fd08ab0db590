"""Writes a tracker with openpyxl to the path given: comments, theme colours, rules, inline structure of its own."""
import datetime
import sys

import openpyxl
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.colors import Color

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Plan"
sheet.append(["Ref", "Action", "Due", "RAG"])
sheet.append(["1.1", "Recruit & vet", datetime.date(2021, 12, 31), "Red"])
sheet.append(["1.2", "Train\nall", datetime.datetime(2022, 3, 1, 9, 30), None])
sheet["C2"].number_format = "DD/MM/YYYY"
sheet["D3"].fill = PatternFill("solid", fgColor=Color(theme=9, tint=0.3999755851924192))
sheet["A2"].font = Font(name="Wingdings", strike=True)
sheet["A2"].comment = Comment("Ask the lead", "A. Example")
sheet.conditional_formatting.add("D2:D9", CellIsRule(operator="equal", formula=['"Red"'], fill=PatternFill(bgColor="FFFF0000")))
sheet.conditional_formatting.add("A2:A9", FormulaRule(formula=['$D2="Red"'], fill=PatternFill(bgColor="FF00B050")))
sheet.merge_cells("A6:D6")
sheet["A6"] = "Marking"
sheet.auto_filter.ref = "A1:D3"
sheet.row_dimensions[3].hidden = True
sheet.column_dimensions["F"].hidden = True
sheet.protection.sheet = True
book.create_sheet("Hidden").sheet_state = "veryHidden"
book.save(sys.argv[1])
