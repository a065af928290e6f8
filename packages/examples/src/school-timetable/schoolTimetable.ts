/*
 * The board "Software Design Example" of EventStormer, texts and places as they were.
 * MIT License, Copyright (c) 2025 EventStormer Contributors; see LICENSE in this folder.
 */
import {
  actor,
  aggregate,
  board,
  boardAt,
  command,
  event,
  externalSystem,
  hotspot,
  policy,
  readModel,
} from '@lambdastorm/board/builder';
import type { Example } from '../Example.ts';

type Placed = readonly [id: string, note: typeof event, text: string, x: number, y: number];

const notes: readonly Placed[] = [
  ['e001', event, 'Every September', 100, 100],
  ['pol001', policy, 'Cohort Assignment Policy', 260, 80],
  ['p001', actor, 'School Manager', 320, 200],
  ['cmd001', command, 'Assign Cohort', 520, 50],
  ['cmd002', command, 'Remove cohort', 520, 170],
  ['cmd003', command, 'Mark complete', 520, 290],
  ['agg001', aggregate, 'Teacher assignments', 680, 130],
  ['e002', event, 'Cohort assigned to teacher', 940, 50],
  ['e003', event, "Cohort removed from teacher's duty", 940, 170],
  ['h001', hotspot, 'Or should it be Cohort Assignment? Or both?', 800, 280],
  ['rm001', readModel, 'Students Cohorts: unassigned subjects', 100, 280],
  ['rm002', readModel, "Teachers' availability: hours and skills", 100, 400],
  ['rm003', readModel, 'Standard Curriculums: Hours per subject', 100, 520],
  ['rm004', readModel, "Last year's assignments", 260, 520],
  ['e004', event, 'Teacher Assignments completed', 1100, 110],
  ['pol002', policy, 'Timetable design policy', 1280, 80],
  ['p002', actor, 'School Manager', 1340, 200],
  ['rm005', readModel, "Teachers' availability: hours and subjects", 1280, 300],
  ['rm006', readModel, 'Cohort Timetable: hours and subjects', 1280, 420],
  ['cmd004', command, 'Assign slot to subject [9:00 - 10:00 -> Math]', 1540, 50],
  ['cmd005', command, 'Release slot', 1540, 170],
  ['cmd006', command, 'Swap slots', 1540, 290],
  ['agg002', aggregate, 'Cohort Timetable', 1700, 130],
  ['e005', event, 'Slot assigned to subject', 1960, 50],
  ['e006', event, 'Slot Released', 1960, 170],
  ['e007', event, 'Draft timetable completed', 2120, 110],
  ['pol003', policy, 'Timetable review policy', 2280, 80],
  ['p003', actor, 'School Manager', 2340, 200],
  ['cmd007', command, 'Share draft', 2480, 110],
  ['s001', externalSystem, 'EMail', 2620, 110],
  ['e008', event, 'Draft Shared', 2880, 110],
  ['p004', actor, 'Staff', 2700, 280],
  ['p005', actor, 'Teacher', 2700, 340],
  ['cmd008', command, 'comment', 2700, 230],
  ['e009', event, 'Feedback received', 2880, 230],
  ['rm007', readModel, "Teachers' feedback: collected after sharing", 100, 640],
  ['pol004', policy, 'Timetable design policy', 3040, 80],
  ['p006', actor, 'School Manager', 3100, 200],
  ['cmd009', command, 'Mark complete', 3260, 110],
  ['agg003', aggregate, 'Cohort Timetable', 3400, 110],
  ['e010', event, 'Official timetable completed', 3660, 110],
  ['rm008', readModel, 'Planned Publishing Date', 3800, 280],
  ['rm009', readModel, 'Approved Timetable', 3800, 400],
  ['pol005', policy, 'Timetable Publishing Policy', 3960, 80],
  ['cmd010', command, 'Publish on website', 4120, 110],
  ['s002', externalSystem, 'School Website', 4280, 110],
  ['e011', event, 'Timetable published on website', 4620, 110],
  ['rm010', readModel, 'Approved Timetable', 4760, 400],
  ['pol006', policy, 'Teacher Notification Policy', 4920, 50],
  ['cmd011', command, 'Send personalized schedule to teachers', 5120, 50],
  ['s003', externalSystem, 'Email', 5320, 50],
  ['e012', event, 'Schedule received in e-mail', 5520, 50],
  ['cmd012', command, "Push info in Teachers' app", 5120, 170],
  ['s004', externalSystem, "Teachers' app", 5320, 170],
  ['e013', event, 'Schedule received in app', 5520, 170],
  ['e014', event, 'Official timetable shared with teachers', 5820, 110],
  ['pol007', policy, 'Student Notification Policy', 4920, 350],
  ['cmd013', command, 'Send personalized schedule to students', 5120, 350],
  ['s005', externalSystem, 'Email', 5320, 350],
  ['e015', event, 'Schedule received in e-mail', 5520, 350],
  ['cmd014', command, "Push info in students' app", 5120, 470],
  ['s006', externalSystem, "Students' app", 5320, 470],
  ['e016', event, 'Schedule received in app', 5520, 470],
  ['e017', event, 'Schedule shared with students', 5820, 410],
];

// At these factors, notes of our sizes stand to each other as those of the workshop did.
const stretch = { x: 1.6, y: 1.75 };

/** A wall at Software Design as its people left it: without a context, without an arrow, and with what they forgot. */
export const schoolTimetable: Example = {
  id: 'school-timetable',
  name: 'School timetable',
  description: 'Teachers are assigned, a timetable is drafted, discussed and published.',
  board: boardAt(
    'softwareDesign',
    board(
      ...notes.map(([id, note, words, x, y]) =>
        note(words, Math.round(x * stretch.x), Math.round(y * stretch.y), { id }),
      ),
    ),
  ),
};
