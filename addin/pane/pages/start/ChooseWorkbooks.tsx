import { useId, type ReactElement, type Ref } from 'react';

interface ChooseWorkbooksProps {
  readonly choose: (files: readonly File[]) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** The field for files, outside Excel; they may be dropped anywhere on the page as well. */
export function ChooseWorkbooks({ choose, ref }: ChooseWorkbooksProps): ReactElement {
  const id = useId();
  return (
    <div className="choose">
      <label htmlFor={id}>Choose workbooks</label>
      <input
        ref={ref}
        id={id}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again once it was mended.
          target.value = '';
          if (files.length > 0) choose(files);
        }}
      />
      <p id={`${id}-hint`} className="quiet">
        One or more Excel files; or drop them anywhere on this page.
      </p>
    </div>
  );
}
