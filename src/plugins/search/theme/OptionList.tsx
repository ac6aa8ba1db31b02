import { useEffect, type MouseEvent, type ReactNode } from 'react';
import { HeadingPath, Marked } from './Marked';
import type { Group, Option } from './popupGroups';
import { ExampleMark } from '../../../components/ExampleMark';
import { useSiteAddress } from '../../../components/useSiteAddress';

interface OptionListProps {
  id: string;
  groups: readonly Group[];
  /** Index of the active option, counted through all groups; -1 for none. */
  active: number;
  isBusy: boolean;
  onFollow(option: Option): void;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/**
 * The options of a combobox. They are links, so that a mouse can open them in a tab of their own. The list scrolls, and
 * a browser would have Tab stop at it if it were not told otherwise.
 */
export function OptionList({ id, groups, active, isBusy, onFollow }: OptionListProps): ReactNode {
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  if (groups.length === 0) return null;
  const firsts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { options }) => sum + options.length, 0));
  return (
    <div className="search-options" role="listbox" id={id} aria-label="Forslag" aria-busy={isBusy} tabIndex={-1}>
      {groups.map((group, place) => (
        <div key={place} className={group.isAll === true ? 'search-options__all' : undefined} role="group" aria-labelledby={`${id}-g${place}`}>
          <GroupName id={`${id}-g${place}`} group={group} />
          {group.options.map((option, index) => {
            const number = (firsts[place] ?? 0) + index;
            return <OptionLink key={index} id={optionId(id, number)} option={option} isActive={number === active} onFollow={onFollow} />;
          })}
        </div>
      ))}
    </div>
  );
}

function GroupName({ id, group: { title, facts, example } }: { id: string; group: Group }): ReactNode {
  return (
    <div id={id} className="search-options__group" role="presentation">
      <bdi className="search-options__title">
        <Marked text={title} />
      </bdi>
      {example && <ExampleMark />}
      {facts !== '' && <span className="search-options__facts">{facts}</span>}
    </div>
  );
}

interface OptionLinkProps {
  id: string;
  option: Option;
  isActive: boolean;
  onFollow: OptionListProps['onFollow'];
}

function OptionLink({ id, option, isActive, onFollow }: OptionLinkProps): ReactNode {
  const toAddress = useSiteAddress();
  const click = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow(option);
  };
  return (
    <a id={id} className="search-option" role="option" aria-selected={isActive} tabIndex={-1} href={toAddress(option.url)} onClick={click}>
      {option.heading.length > 0 && (
        <bdi className="search-option__heading">
          <HeadingPath path={option.heading} />
        </bdi>
      )}{' '}
      {option.text.length > 0 && (
        <bdi className="search-option__text">
          <Marked text={option.text} />
        </bdi>
      )}
    </a>
  );
}
