import { Button } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import type { PageProps } from './page-props.ts';
import { CHECKED_PAGES, fetchPages, OPEN_PAGES } from './pages.ts';
import { StartPage } from './pages/StartPage.tsx';
import { Empty } from './parts/Empty.tsx';
import { PageHeading } from './parts/PageHeading.tsx';
import { PAGE_TITLES } from './page-titles.ts';

interface OpenPageProps extends PageProps {
  /** Takes the files that a person chose; null in Excel. */
  readonly choose: ((files: readonly File[]) => void) | null;
}

/** The page that is open now. */
export function OpenPage({ choose, ...props }: OpenPageProps): ReactElement {
  const { state, checked } = props;
  useEffect(() => {
    void fetchPages();
  }, []);
  switch (state.page) {
    case 'start':
      return <StartPage {...props} choose={choose} />;
    case 'dates':
    case 'kept': {
      const Page = OPEN_PAGES[state.page];
      return <Page {...props} />;
    }
    default: {
      const Page = CHECKED_PAGES[state.page];
      return checked === null ? <NotChecked {...props} /> : <Page {...props} checked={checked} />;
    }
  }
}

/** A page that only shows what was checked, before anything was. */
function NotChecked({ session, state }: PageProps): ReactElement {
  return (
    <>
      <PageHeading>{PAGE_TITLES[state.page]}</PageHeading>
      <Empty said="Nothing has been checked yet.">
        <Button
          appearance="primary"
          onClick={() => {
            session.goTo('start');
            if (session.isInExcel) void session.check();
          }}
        >
          {session.isInExcel ? 'Check workbook' : 'Choose workbooks to check'}
        </Button>
      </Empty>
    </>
  );
}
