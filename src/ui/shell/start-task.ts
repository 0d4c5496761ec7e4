// What a pane is asked for from outside.

/** What a pane does by itself when it opens: the ribbon button that opened it. */
export interface StartTask {
  readonly task: 'read' | 'check' | 'report';
}
