import { createRoot } from 'react-dom/client';
import { Pane } from './Pane.tsx';
import { openSession } from './open-session.ts';

/** The page’s first script: finds out where it stands, then shows the pane. */
const place = document.getElementById('pane');
if (place !== null) {
  const root = createRoot(place);
  void openSession().then((opened) => {
    root.render(<Pane {...opened} />);
  });
}
