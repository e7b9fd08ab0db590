import { longDate } from '../../../engine/values/calendar.ts';
import type { AppendixPack } from './appendix-pack.ts';

/** What the whole pack is called: the contents sheet’s heading and the document’s title. */
export function packTitle({ panelDate }: AppendixPack): string {
  return panelDate === null
    ? 'Appendices to the panel paper'
    : `Appendices to the panel paper of ${longDate(panelDate)}`;
}
