import { createRoot } from 'react-dom/client';
import { Pane } from './Pane.tsx';
import { openSession } from './open-session.ts';

const NOT_OPENED =
  'Panelpack could not be opened: check the network, then close this pane and open it again.';

/** The page’s first script: finds out where it stands, then shows the pane. */
const place = document.getElementById('pane');
if (place !== null) {
  const root = createRoot(place);
  openSession().then(
    (opened) => {
      root.render(<Pane {...opened} />);
    },
    () => {
      root.render(<p role="alert">{NOT_OPENED}</p>);
    },
  );
}
