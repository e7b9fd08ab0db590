/** What Excel’s own window tells the genuine Office.js about itself, and how a test may colour it. */
export interface OfficeWindow {
  /** Requirement sets by name: { ExcelApi: '1.13' }. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Where the workbook stands, as Excel names it: "C:\\Trackers\\plan.xlsx". */
  readonly documentUrl: string;
  /** Colours as Excel gives them, numbers of 24 bits. */
  readonly theme: Readonly<Record<string, number>>;
}

/** Colours of Office’s light and dark themes. */
export const OFFICE_THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x000000,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x444444,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x333333,
    controlForegroundColor: 0xf0f0f0,
  },
} as const;

/**
 * Runs in the page before any other script: `window.external` and the bridge as Excel for Windows has them.
 * Requests of Excel.js go to `__askExcel`; the file's bytes come from `__openFile`, `__readSlice` and `__closeFile`.
 * It may use nothing of this module.
 */
export function officeWindow(office: OfficeWindow): void {
  const SUCCESS = 0;
  const OPEN_FILE = 77;
  const READ_SLICE = 80;
  const CLOSE_FILE = 81;
  const COMMAND_COMPLETED = 94;
  const COMMAND_INVOKED = 39;
  interface SafeArray {
    toArray: () => unknown[];
    dimensions: () => number;
  }
  type Answer = (safeArray: SafeArray | number) => void;
  type Handler = (event: number, payload: unknown) => void;
  interface PageGlobals {
    __askExcel: (text: string) => Promise<string>;
    __openFile: () => Promise<{ status: number; handle: number; size: number }>;
    __readSlice: (
      handle: number,
      offset: number,
      size: number,
    ) => Promise<{ status: number; base64: string }>;
    __closeFile: (handle: number) => Promise<number>;
    __commandCompleted: (id: string) => Promise<void>;
  }
  const page: Window & Partial<PageGlobals> = window;
  const handlers = new Map<number, Handler>();
  const safeArray = (values: unknown[]): SafeArray => ({ toArray: () => values, dimensions: () => 1 });
  const bytesOf = (base64: string): number[] => Array.from(atob(base64), (letter) => letter.charCodeAt(0));

  const execute = async (id: number, words: readonly unknown[], answer: Answer): Promise<void> => {
    if (id === OPEN_FILE) {
      const file = await page.__openFile?.();
      if (file?.status !== SUCCESS) answer(safeArray([file?.status ?? 5001]));
      else answer(safeArray([SUCCESS, file.handle, file.size]));
    } else if (id === READ_SLICE) {
      const [handle, offset, size] = words.map(Number);
      const slice = await page.__readSlice?.(handle ?? 0, offset ?? 0, size ?? 0);
      if (slice?.status !== SUCCESS) answer(safeArray([slice?.status ?? 5001]));
      else {
        const bytes = bytesOf(slice.base64);
        answer(safeArray([SUCCESS, safeArray(bytes), bytes.length]));
      }
    } else if (id === CLOSE_FILE) answer(safeArray([(await page.__closeFile?.(Number(words[0]))) ?? 5001]));
    else if (id === COMMAND_COMPLETED) {
      await page.__commandCompleted?.(String(words[0]));
      answer(safeArray([SUCCESS]));
    } else throw new Error(`Excel was asked for ${String(id)}, which the rig does not know`);
  };

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => '00000000-0000-4000-8000-000000000001',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => 2057,
    GetAppDataLocale: () => 2057,
    GetDocUrl: () => office.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-4000-8000-000000000002',
    GetInstanceId: () => 'one',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(office.requirements),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.18000.20000',
    GetDialogRequirementMatrix: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(office.theme),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  Object.defineProperty(window, 'external', {
    configurable: true,
    value: {
      GetHostInfo: () => 'Excel$Win32$16.01$en-US',
      GetLoggingAllowed: () => false,
      GetContext: () => context,
      Execute: (id: number, words: readonly unknown[], answer: Answer) => {
        void execute(id, words, answer);
      },
      RegisterEvent: (id: number, _target: string, handler: Handler, answer: Answer) => {
        handlers.set(id, handler);
        answer(SUCCESS);
      },
      UnregisterEvent: (id: number, _target: string, answer: Answer) => {
        handlers.delete(id);
        answer(SUCCESS);
      },
    },
  });
  const bridge: { sendMessageToHost: (text: string) => void; onMessageFromHost?: (text: string) => void } = {
    sendMessageToHost: (text) => {
      void page.__askExcel?.(text).then((answer) => bridge.onMessageFromHost?.(answer));
    },
  };
  Object.assign(window, {
    _richApiNativeBridge: bridge,
    __tellPane: (text: string) => bridge.onMessageFromHost?.(text),
    __hearsRibbon: () => handlers.has(COMMAND_INVOKED),
    __pressRibbon: (name: string, id: string) => {
      handlers.get(COMMAND_INVOKED)?.(
        COMMAND_INVOKED,
        safeArray([id, name, JSON.stringify({ source: { id: name } })]),
      );
    },
  });
}
