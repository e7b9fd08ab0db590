import { defineKind, found, foundOrNull, hostObject, type Kind } from '../host-object.ts';
import { refuse } from '../host-error.ts';
import type { HostSheet } from '../host-sheet.ts';
import { asText, textAt } from '../read-arguments.ts';

interface SheetPropertyPlace {
  readonly sheet: HostSheet;
  readonly key: string;
}

/** One custom property of a worksheet. */
export const worksheetCustomPropertyKind: Kind<SheetPropertyPlace> = defineKind<SheetPropertyPlace>(
  'WorksheetCustomProperty',
  {
    identity: ({ key }) => ({ _Id: key }),
    properties: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
        set: ({ sheet, key }, value) => {
          sheet.customProperties.set(key, checkedValue(value, 'WorksheetCustomProperty.Value'));
        },
      },
    },
    methods: {
      Delete: ({ sheet, key }) => {
        sheet.customProperties.delete(key);
      },
    },
  },
);

/** A worksheet's custom properties, by key in any case. */
export const worksheetCustomPropertyCollectionKind: Kind<HostSheet> = defineKind<HostSheet>(
  'WorksheetCustomPropertyCollection',
  {
    methods: {
      Add: (sheet, args) => {
        const member = 'WorksheetCustomPropertyCollection.Add';
        const given = checkedValue(textAt(args, 0, member), member);
        const key = find(sheet, given)?.key ?? given;
        sheet.customProperties.set(key, checkedValue(textAt(args, 1, member), member));
        return hostObject(worksheetCustomPropertyKind, { sheet, key });
      },
      GetCount: (sheet) => sheet.customProperties.size,
      GetItemOrNullObject: (sheet, args) =>
        foundOrNull(worksheetCustomPropertyKind, find(sheet, args.values[0])),
    },
    items: (sheet) =>
      [...sheet.customProperties.keys()].map((key) =>
        hostObject(worksheetCustomPropertyKind, { sheet, key }),
      ),
    item: (sheet, key) =>
      found(worksheetCustomPropertyKind, find(sheet, key), 'WorksheetCustomPropertyCollection.GetItem'),
  },
);

function find(sheet: HostSheet, wanted: unknown): SheetPropertyPlace | undefined {
  const key = [...sheet.customProperties.keys()].find(
    (one) => one.toLowerCase() === String(wanted).toLowerCase(),
  );
  return key === undefined ? undefined : { sheet, key };
}

const LONGEST = 255;

function checkedValue(value: unknown, member: string): string {
  const text = asText(value, member);
  return text.length > LONGEST ? refuse('InvalidArgument', member) : text;
}
