import type { ReactElement } from 'react';
import type { CheckedPageProps } from '../page-props.ts';
import { ColumnsButton } from '../parts/ColumnsButton.tsx';
import { Empty } from '../parts/Empty.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { PackForm } from './appendices/PackForm.tsx';
import { PackResult } from './appendices/PackResult.tsx';
import { PublicChoices } from './appendices/PublicChoices.tsx';
import { usePackChoice } from './appendices/use-pack-choice.ts';
import { useShownOnceDone } from './appendices/use-shown-once-done.ts';

/** “Appendices”: choose, generate, read, save and copy them. */
export function AppendicesPage(props: CheckedPageProps): ReactElement {
  const { session, checked } = props;
  return (
    <>
      <PageHeading>Appendices</PageHeading>
      {checked.appendices.length === 0 ? (
        <Empty said="No appendix can be made: no table here was recognised that feeds one.">
          <ColumnsButton session={session} />
        </Empty>
      ) : (
        <PackOf {...props} />
      )}
    </>
  );
}

/** The pack that is wanted, and under it the pack that was made. */
function PackOf({ session, state: { pack, preferences }, checked }: CheckedPageProps): ReactElement {
  const wanted = usePackChoice({ offered: checked.appendices, pack, here: preferences.packHere });
  const result = useShownOnceDone(pack.kind);
  return (
    <>
      <PackForm session={session} wanted={wanted} isWorking={pack.kind === 'working'} />
      {wanted.choice.edition === 'public' ? (
        <PublicChoices session={session} markings={checked.replaceableMarkings} />
      ) : null}
      <div ref={result}>
        <PackResult session={session} pack={pack} choice={wanted.choice} checked={checked} />
      </div>
    </>
  );
}
