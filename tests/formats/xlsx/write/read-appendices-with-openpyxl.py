"""Prints what openpyxl reads of an appendix workbook, as one JSON object."""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheets = []
for sheet in book.worksheets:
    sheets.append(
        {
            "name": sheet.title,
            "cells": [[cell.value for cell in row if cell.value is not None] for row in sheet.iter_rows()],
            "types": sorted({cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}),
            "merges": [str(area) for area in sheet.merged_cells.ranges],
            "tables": dict(sheet.tables.items()),
            "titles": sheet.print_title_rows,
            "page": [sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight],
            "header": sheet.oddHeader.center.text,
            "links": [cell.hyperlink.location for row in sheet.iter_rows() for cell in row if cell.hyperlink],
            "dates": {
                cell.coordinate: [cell.value.isoformat(), cell.number_format, cell.alignment.horizontal]
                for row in sheet.iter_rows()
                for cell in row
                if cell.is_date
            },
            "quoted": [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.quotePrefix],
        }
    )
properties = book.properties
print(
    json.dumps(
        {
            "sheets": sheets,
            "creator": properties.creator,
            "lastModifiedBy": properties.lastModifiedBy,
            "created": str(properties.created),
        },
        default=str,
    )
)
