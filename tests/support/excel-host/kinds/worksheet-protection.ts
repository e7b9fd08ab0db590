import type { HostBook } from '../host-book.ts';
import { refuse } from '../host-error.ts';
import { defineKind, type Kind } from '../host-object.ts';
import type { HostSheet } from '../host-sheet.ts';

/** A sheet's protection. Its password is not modelled: no code of ours may ever have one. */
export const worksheetProtectionKind: Kind<HostSheet> = defineKind<HostSheet>('WorksheetProtection', {
  properties: { Protected: { get: (sheet) => sheet.isProtected } },
  methods: {
    Protect: (sheet) => {
      if (sheet.isProtected) refuse('AccessDenied', 'WorksheetProtection.Protect');
      sheet.isProtected = true;
    },
    Unprotect: (sheet) => {
      if (!sheet.isProtected) refuse('AccessDenied', 'WorksheetProtection.Unprotect');
      sheet.isProtected = false;
    },
  },
});

/** The protection of the workbook's structure. */
export const workbookProtectionKind: Kind<HostBook> = defineKind<HostBook>('WorkbookProtection', {
  properties: { Protected: { get: (book) => book.isProtected } },
});
