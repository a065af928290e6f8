/*
 * The Big Picture board "EventStorming - Repair Claims" of EventStormer, texts and places as they were.
 * MIT License, Copyright (c) 2025 EventStormer Contributors; see LICENSE in this folder.
 */

/** Id, text, x and y of a note on the wall of the workshop. */
export type Placed = readonly [id: string, text: string, x: number, y: number];

/** In the words of the workshop, past tense or not. */
export const events: readonly Placed[] = [
  ['e001', 'Dishwasher purchased', 50, 220],
  ['e002', 'Contact added to Leads', 200, 220],
  ['e003', 'Letter sent to contact', 350, 220],
  ['e004', 'Contact purchased extended warranty', 500, 220],
  ['e005', 'Customer extended warranty pending', 650, 220],
  ['e006', "Manufacturer's 3 year warranty expired", 800, 220],
  ['e007', 'Extended warranty effective date', 950, 220],
  ['e008', 'Extended warranty expiration date', 1100, 220],
  ['e009', 'Extended warranty expired', 1250, 220],
  ['e010', 'Contract activated', 950, 350],
  ['e011', 'Dishwasher stopped working', 700, 550],
  ['e012', 'Customer called call center', 850, 550],
  ['e013', 'Customer Information Found', 1000, 550],
  ['e014', 'Call center opened a Claim', 1150, 550],
  ['e015', 'Repair Need Identified', 1300, 550],
  ['e016', 'Warranty Coverage Verified', 1000, 680],
  ['e017', 'Repair PO created', 1300, 680],
  ['e018', 'Coverage Period Validated', 1000, 810],
  ['e019', 'PO sent to servicer management company', 1500, 550],
  ['e020', 'Repair person fixed covered product', 1650, 550],
  ['e021', 'Service manager reports back when repairs complete', 1800, 550],
  ['e022', 'PO Updated', 2000, 550],
  ['e023', 'Claim Closed', 2150, 550],
  ['e024', 'Adjudicated Claim', 2300, 550],
  ['e025', 'Liability Limit Exceeded', 2300, 850],
  ['e026', 'Contract Terminated', 2450, 850],
  ['e027', 'Store Credit Reimbursement Requested', 2600, 850],
  ['e028', 'Email Finance Department To Send Customer Store Credit Voucher', 2750, 850],
  ['e029', 'Send Store Credit Voucher to Customer Mailing Address', 2950, 850],
  ['e030', 'Contract marked as FULFILLED', 2450, 980],
];

/** The events at which the workshop drew its lines. */
export const pivotalIds: ReadonlySet<string> = new Set([
  'e004',
  'e007',
  'e015',
  'e019',
  'e021',
  'e022',
  'e024',
  'e028',
]);

/** Questions. */
export const hotspots: readonly Placed[] = [
  ['h001', 'Terminology? "Warranty" or "Contract"', 800, 350],
  ['h002', 'How is the customers identity verified?', 1150, 450],
  ['h003', 'Assuming that servicer company reports back to us when repair is complete', 1800, 430],
  ['h004', 'When was a claim closed, after a repair / PO reopened?', 2000, 430],
  ['h005', 'Can a claim be reopened after it has been closed?', 2150, 430],
  ['h006', 'Claim was already closed, did CSR re-open it? How can she close it twice?', 2150, 680],
  ['h007', 'Is this where this is supposed to be in the process?', 2300, 680],
];

/** The glossary. */
export const terms: readonly Placed[] = [
  ['g001', 'Limit of liability: total of all claims cannot exceed % of purchase price', 2300, 1000],
  ['g002', 'CSR - Customer Service Representative', 2450, 680],
];

/** Whose part it is. */
export const headings: readonly Placed[] = [
  ['l001', 'SALES', 50, 180],
  ['l002', 'WARRANTY ADMIN', 500, 180],
  ['l003', 'CLAIM PROCESSING', 850, 500],
  ['l004', 'SERVICING MANAGEMENT', 1500, 500],
  ['l005', 'CLAIMS PROCESSING', 2000, 500],
  ['l006', 'CUSTOMER REIMBURSEMENT', 2450, 800],
  ['l007', 'FINANCE', 2950, 800],
  ['l008', 'EVENTSTORMING - REPAIR CLAIMS', 50, 30],
];
