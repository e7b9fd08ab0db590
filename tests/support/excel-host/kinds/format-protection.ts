import { changeLook, commonLook } from '../cells-look.ts';
import { defineKind } from '../host-object.ts';
import type { CellsPlace } from '../range-place.ts';
import { asFlag } from '../read-arguments.ts';

/** Whether a protected sheet refuses changes to cells. */
export const formatProtectionKind = defineKind<CellsPlace>('FormatProtection', {
  properties: {
    Locked: {
      get: (cells) => commonLook(cells, (cell) => cell.locked),
      set: (cells, value) => {
        const locked = asFlag(value, 'FormatProtection.Locked');
        changeLook(cells, 'FormatProtection.Locked', (look) => {
          look.locked = locked;
        });
      },
    },
  },
});
