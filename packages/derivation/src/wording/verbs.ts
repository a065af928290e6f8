/** Verbs that open a sentence only as verbs, so that “Send invoice” can be nothing but an order. */
const clear = `
  accept activate add adjudicate adjust allocate allow apply arrange assemble assign attach authenticate authorise
  authorize begin bring buy calculate cancel choose collect compute confirm connect consume convert create decide define
  delete deliver deny deploy detect determine disable discard disconnect distribute draw enable enqueue enrol enroll
  enter evaluate examine execute expire extend fetch find fulfil fulfill generate get give hide identify ignore
  inform initiate inspect install join keep lose make merge modify notify obtain onboard pay perform place prepare
  prioritise prioritize propose provide publish put receive recommend reconcile redeem reduce refuse reject remind
  remove rename renew reopen reschedule resend resolve restock restore retrieve revoke select sell send settle submit
  subscribe suspend take terminate unblock unlock unpack unsubscribe validate verify warn weigh withdraw write
`;

/** Verbs that are nouns or adjectives as well: “Order history”, “Open items”. */
const doubtful = `
  accumulate answer approach approve archive ask attempt audit back backup bake balance ban bid bill block book build call
  capture change charge check claim clean clear close comment compare complete contact contract control copy cook correct
  count cover credit debit decline demand deposit design discount dispatch display document double download drop edit
  email empty end escalate estimate exchange export fail file fill finalise finalize finish fix flag forward freeze grant
  handle highlight hire hold host import increase invite invoice issue label launch lead learn leave lend light limit
  link list load lock log mail manage map mark match measure message monitor move name need object offer open order pack
  park pause pick plan post present press price print process produce promote purchase push query queue quote raise
  rate reach read rebuild record reference refund register release rent repair replace reply report request rescue
  reserve reset rest resume return reuse reverse review reward run sample save scan schedule score search secure
  separate serve set share ship show sign sort split stage start state stock stop store stream support switch sync tag
  target test top total touch track trade transfer transport trigger trust try update upgrade upload use value view
  visit void vote wait waive wake win work
`;

/** Base, past and participle of the verbs that don't just add “-ed”. */
const irregular = `
  be was been | begin began begun | bid bid bid | break broke broken | bring brought brought | build built built |
  buy bought bought | catch caught caught | choose chose chosen | come came come | cut cut cut | deal dealt dealt |
  do did done | draw drew drawn | drive drove driven | fall fell fallen | find found found | forget forgot forgotten |
  freeze froze frozen | get got got | give gave given | go went gone | grow grew grown | have had had | hear heard heard |
  hide hid hidden | hit hit hit | hold held held | keep kept kept | know knew known | lay laid laid | lead led led |
  leave left left | lend lent lent | let let let | lose lost lost | make made made | meet met met |
  outbid outbid outbid | overrun overran overrun | pay paid paid | put put put | quit quit quit | read read read |
  rebuild rebuilt rebuilt | repay repaid repaid | rerun reran rerun | resend resent resent | reset reset reset |
  resell resold resold | ride rode ridden | ring rang rung | rise rose risen | run ran run | say said said |
  see saw seen | seek sought sought | sell sold sold | send sent sent | set set set | shut shut shut |
  sleep slept slept | speak spoke spoken | spend spent spent | split split split | spread spread spread |
  stand stood stood | steal stole stolen | stick stuck stuck | strike struck struck | take took taken |
  teach taught taught | tell told told | think thought thought | throw threw thrown | undo undid undone |
  understand understood understood | wake woke woken | wear wore worn | win won won | withdraw withdrew withdrawn |
  write wrote written | overwrite overwrote overwritten | undertake undertook undertaken
`;

/** Verbs that double their last letter: “shipped”. */
const doubling =
  'ban cancel drop enrol fulfil label log map plan rebut ship stop submit swap tag top refer transfer control';

export const clearVerbs: ReadonlySet<string> = new Set(wordsOf(clear));

export const doubtfulVerbs: ReadonlySet<string> = new Set(wordsOf(doubtful));

export const doublingVerbs: ReadonlySet<string> = new Set(wordsOf(doubling));

/** Past and participle by base. */
export const irregularForms: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  irregular.split('|').map((forms) => {
    const [base = '', past = '', participle = ''] = wordsOf(forms);
    return [base, [past, participle]] as const;
  }),
);

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
