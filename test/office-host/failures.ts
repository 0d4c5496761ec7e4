// Every way in which one round trip can fail, as a table: to be tried at each round trip of whatever writes.

import type { FaultPlan } from './faults';

export interface Failure {
  readonly name: string;
  /**
   * @param request number of the round trip that fails
   * @param actions how many actions it has when nothing fails
   */
  readonly inject: (faults: FaultPlan, request: number, actions: number) => void;
  /** Excel does not answer in time: needs a port with a short patience. */
  readonly slow?: true;
  /** Worth trying where nothing is written, too: there it makes no difference how much had run. */
  readonly reading?: true;
}

/** Codes of requests that Excel turns away as a whole. */
const GENERAL = 5001;
const EDITING = 5004;
const BUSY = 5102;
const ANSWER_TOO_LARGE = 5104;

const middle = (actions: number): number => Math.floor(actions / 2);

/** @param patience milliseconds after which the port stops waiting for an answer */
export function failuresWith(patience: number): readonly Failure[] {
  return [
    {
      name: 'trước khi chạy: lỗi chung',
      reading: true,
      inject: (faults, at) => faults.at(at, { kind: 'refuse', code: GENERAL }),
    },
    {
      name: 'trước khi chạy: người dùng gõ dở mãi',
      inject: (faults, at) => faults.always(({ number }) => from(number, at, EDITING)),
    },
    {
      name: 'trước khi chạy: bận mãi',
      inject: (faults, at) => faults.always(({ number }) => from(number, at, BUSY)),
    },
    {
      name: 'Excel chết từ lượt này',
      reading: true,
      inject: (faults, at) => faults.always(({ number }) => from(number, at, GENERAL)),
    },
    {
      name: 'dừng ngay thao tác đầu',
      inject: (faults, at) => faults.at(at, { kind: 'stop', code: 'GeneralException', action: 0 }),
    },
    {
      name: 'dừng giữa chừng',
      inject: (faults, at, actions) =>
        faults.at(at, { kind: 'stop', code: 'GeneralException', action: middle(actions) }),
    },
    {
      name: 'dừng giữa chừng vì bị bảo vệ',
      inject: (faults, at, actions) =>
        faults.at(at, { kind: 'stop', code: 'AccessDenied', action: middle(actions) }),
    },
    {
      name: 'dừng ở thao tác cuối',
      inject: (faults, at, actions) =>
        faults.at(at, { kind: 'stop', code: 'GeneralException', action: actions - 1 }),
    },
    {
      name: 'dừng giữa chừng rồi Excel chết',
      inject: (faults, at, actions) =>
        faults
          .at(at, { kind: 'stop', code: 'GeneralException', action: middle(actions) })
          .always(({ number }) => from(number, at + 1, GENERAL)),
    },
    {
      name: 'chạy rồi mà mất phản hồi',
      inject: (faults, at) => faults.at(at, { kind: 'loseAnswer', code: GENERAL }),
    },
    {
      name: 'chạy rồi mà phản hồi quá lớn',
      reading: true,
      inject: (faults, at) => faults.at(at, { kind: 'loseAnswer', code: ANSWER_TOO_LARGE }),
    },
    {
      name: 'chạy rồi mà mất phản hồi, rồi Excel chết',
      inject: (faults, at) =>
        faults
          .at(at, { kind: 'loseAnswer', code: GENERAL })
          .always(({ number }) => from(number, at + 1, GENERAL)),
    },
    {
      name: 'trả lời muộn',
      reading: true,
      slow: true,
      inject: (faults, at) => faults.at(at, { kind: 'delay', milliseconds: 1.5 * patience }),
    },
    {
      name: 'không bao giờ trả lời, chưa làm gì',
      slow: true,
      inject: (faults, at) => faults.at(at, { kind: 'hang', runs: false }),
    },
    {
      name: 'không bao giờ trả lời, đã làm xong',
      slow: true,
      inject: (faults, at) => faults.at(at, { kind: 'hang', runs: true }),
    },
  ];
}

const from = (number: number, at: number, code: number) =>
  number >= at ? ({ kind: 'refuse', code } as const) : undefined;
