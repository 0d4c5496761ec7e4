// The frame of a side task (fill, report): back, title, content that scrolls, the deciding button below.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { type ReactNode, useEffect, useRef } from 'react';
import { labels } from '../shell/labels';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: { display: 'flex', alignItems: 'center', gap: '4px', padding: '8px 12px 0 4px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  lead: {
    margin: 0,
    padding: '2px 12px 8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  body: { flex: 1, minHeight: 0, overflow: 'auto', position: 'relative' },
  foot: {
    display: 'flex',
    gap: '8px',
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface PanelProps {
  readonly title: string;
  readonly lead: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
  readonly foot: ReactNode;
}

export function Panel({ title, lead, onBack, children, foot }: PanelProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <Button
          appearance="transparent"
          icon={<ArrowLeft20Regular />}
          aria-label={labels.back}
          onClick={onBack}
        />
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
      </div>
      <p className={styles.lead}>{lead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={styles.body} tabIndex={0} aria-label={title}>
        {children}
      </section>
      <div className={styles.foot}>{foot}</div>
    </div>
  );
}
