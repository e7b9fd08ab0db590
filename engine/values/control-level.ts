import { foldText } from './fold.ts';

/** What a control's words say of how independent it is; null where they leave it open (T34). */
export type ControlLevel = 'independent' | 'own-board';

/** The assurance itself, not work that prepares for it or follows from it. */
const INDEPENDENT =
  /\bindependent(?:ly)? (?:\w+ )?(?:assess(?:ment|ed)|review(?:ed)?|assurance|audit(?:ed)?|inspection|scrutiny|evaluat(?:ion|ed)|validat(?:ion|ed))\b|^(?:internal|external) audits?(?: -|:| of| and|$)|^(?:hmicfrs|hmic|dara|thematic|force) inspections?\b|^inspections?\b(?! (?:team|board|group|readiness|action|plan|tracker))|\bpeer review (?:by|of)\b/;
const ABOUT_IT =
  /\b(?:actions?|recommendations?|trackers?|tracking|prepar\w*|respon[sd]\w*|follow(?:s|ing)?[ -]up (?:of|on)|self[ -]assess\w*|readiness|liaison)\b/;

/** “Programme board”, “meetings chaired by the Deputy”: those who do the work look at it themselves. */
const OWN_BOARD =
  /\b(?:team|management|leadership|performance|programme|project|working|steering|delivery|gold|senior leadership|tasking|daily|weekly) (?:meetings?|groups?|boards?)\b|\b(?:board|group|meeting|panel|committee)s? \(?(?:is )?chaired by (?:the |an? )?(?:deputy|assistant|chief|commander|cdr|dac|ac|dcc|acc|director|head|supt|superintendent|c\/supt)\b/;
/** “External”, “HMICFRS”, “scrutiny”: somebody else looks on, so it may sit higher. */
const SEEN_FROM_OUTSIDE =
  /\b(?:independent|external|outside|audits?|inspect\w*|hmic\w*|regulator\w*|mayor\w*|mopac|pcc|pfcc|oversight|scrutiny|advisory|ombudsman|coroners?|iopc|ipcc|ico|home office|council|public|peer|national|third[ -]party|university|academic|cqc|ofsted)\b/;

/** Reads where a control belongs by its words alone. */
export function readControlLevel(control: string): ControlLevel | null {
  const folded = foldText(control);
  if (INDEPENDENT.test(folded)) return ABOUT_IT.test(folded) ? null : 'independent';
  return OWN_BOARD.test(folded) && !SEEN_FROM_OUTSIDE.test(folded) ? 'own-board' : null;
}
