import { describe, expect, it } from 'vitest';
import { describeForum, type ForumShape, forumId, forumName, sameForum } from '../../knowledge/link/forum.ts';
import { findForums } from '../../knowledge/mention/forum.ts';
import type { ForumMention } from '../../knowledge/mention/mention.ts';
import { articleOf } from '../support/article.ts';
import { segmentOf } from '../support/segment.ts';

const mentionOf = (text: string): ForumMention => {
  const article = articleOf(text);
  const [mention] = findForums(article, segmentOf(text, { index: 9, paragraph: 9 }));
  if (mention === undefined) throw new Error(`no forum in: ${text}`);
  return mention;
};
const shape = (text: string): ForumShape => describeForum(mentionOf(text));

describe('two mentions of one forum', () => {
  it.each([
    [
      'the 3rd Peru-Chile Working Group on Rail Safety',
      'the fourth meeting of the Working Group on Rail Safety between Chile and Peru',
    ],
    ['the Peru-Chile Annual Summit', 'the 9th Peru-Chile Summit'],
    [
      'the Chile-Peru Joint Commission on Military-Technical Cooperation',
      'the Peruvian-Chilean Joint Commission on Military Technical Cooperation',
    ],
    ['the 2nd Fiji-Peru Defence Ministers’ Meeting', 'the third Fiji-Peru Defense Ministerial Meeting'],
    ['the Fiji-Peru Dialogue on Security and Defence', 'the Fiji-Peru Defence and Security Dialogue'],
    ['the 3rd Laos-Nepal Joint Border Control Committee', 'the 4th Laos-Nepal JBCC meeting'],
    ['the Laos-Nepal Joint Border Control Committee (JBCC)', 'the 4th JBCC meeting'],
    ['the Fiji-Peru 2+2', 'the Fiji-Peru 2+2 Ministerial Dialogue'],
    ['the 3rd Laos-Nepal Sub-Working Group (Land)', 'the Laos-Nepal Army Sub-Working Group'],
  ])('%s = %s', (a, b) => {
    expect(sameForum(shape(a), shape(b))).toBe('same');
    expect(sameForum(shape(b), shape(a))).toBe('same');
  });
});

describe('two forums', () => {
  it.each([
    ['the Fiji-Peru Working Group on Military Cooperation', 'the Fiji-Peru Sub-Working Group (Land)'],
    ['the Fiji-Peru Sub-Working Group (Land)', 'the Fiji-Peru Sub-Group on Planning'],
    ['the Fiji-Peru Sub-Working Group (Land)', 'the Fiji-Peru Sub-Working Group (Navy)'],
    ['the Fiji-Peru Summit', 'the Fiji-Laos Summit'],
    ['the Fiji-Peru Summit', 'the Fiji-Peru Joint Commission'],
    ['the Fiji-Peru Working Group on Trade', 'the Fiji-Peru Working Group on Cyber Security'],
    ['the Fiji-Peru Human Rights Dialogue', 'the Fiji-Peru Energy Dialogue'],
    ['the 9th Fiji-Peru Joint Commission', 'the 9th Fiji-Peru-Chile Joint Commission'],
    [
      'the Working Group on Training of the Fiji-Peru Joint Commission',
      'the Working Group on Training of the Fiji-Laos Joint Commission',
    ],
    ['the 3rd Laos-Nepal JBCC meeting', 'the 3rd Laos-Nepal JDMC meeting'],
  ])('%s ≠ %s', (a, b) => {
    expect(sameForum(shape(a), shape(b))).toBe('different');
    expect(sameForum(shape(b), shape(a))).toBe('different');
  });
});

describe('what is left open', () => {
  it.each([
    ['the Fiji-Peru Sub-Working Group (Land)', 'the third Fiji-Peru Sub-Working Group meeting'],
    ['the Fiji-Peru Working Group on Trade', 'the fifth meeting of the Working Group'],
    ['the Fiji-Peru Working Group on Trade', 'the meeting'],
    ['the Fiji-Peru Working Group on Trade', 'the Working Group on Trade'],
    ['the 3rd Laos-Nepal JBCC meeting', 'the 3rd Laos-Nepal JBCCM meeting'],
    ['the Fiji-Peru Defence Policy Dialogue', 'the Fiji-Peru defence policy consultations'],
  ])('%s ? %s', (a, b) => {
    expect(sameForum(shape(a), shape(b))).toBe('maybe');
    expect(sameForum(shape(b), shape(a))).toBe('maybe');
  });

  it('every shape is the same as itself or open, never different', () => {
    for (const text of ['the meeting', 'the Fiji-Peru Summit', 'the Sub-Group on Planning', 'the 4th JBCC meeting'])
      expect(sameForum(shape(text), shape(text))).not.toBe('different');
  });
});

describe('the name of a forum', () => {
  it('joins the parties that any mention says with the fullest name', () => {
    const mentions = [
      'the fifth Meeting of the Working Group on Rail Safety',
      'the Serbian-Hungarian Working Group on Rail Safety',
      'the third Working Group meeting',
    ].map(mentionOf);
    expect(forumName(mentions)).toEqual({
      name: 'Serbia-Hungary Working Group on Rail Safety',
      aliases: ['Working Group on Rail Safety', 'Serbian-Hungarian Working Group on Rail Safety', 'Working Group'],
    });
  });

  it.each([
    [['the annual Fiji-Peru Summit', 'the 2nd Fiji-Peru Annual Summit'], 'Fiji-Peru Annual Summit'],
    [['the 12th Laos-Nepal JBCC meeting'], 'Laos-Nepal JBCC'],
    [['the Shanghai Cooperation Organisation (SCO) Summit'], 'Shanghai Cooperation Organisation Summit'],
    [
      ['3rd #Fiji #Peru Joint Commission (FPJC) Sub Working Group (Land) Meeting'],
      'Fiji-Peru Sub Working Group (Land)',
    ],
    [
      ['the Fiji-Peru Sub Working Group (Land)', 'the third Fiji-Peru Sub-Working Group meeting'],
      'Fiji-Peru Sub-Working Group (Land)',
    ],
    [['the Contact Group on Ukraine'], 'Contact Group on Ukraine'],
    [
      ['the 3rd Laos-Nepal round', 'the Laos-Nepal Foreign Office Consultations'],
      'Laos-Nepal Foreign Office Consultations',
    ],
    [['the 3rd Laos-Nepal round'], 'Laos-Nepal talks'],
    [['the 53rd Pacific Islands Forum'], 'Pacific Islands Forum'],
    [['the Central Asia + Kenya Dialogue'], 'Central Asia-Kenya Dialogue'],
    [['the COP30 climate summit'], 'COP climate summit'],
    [
      ['#KenyaFrance Working Group on Naval #TechnicalCooperation'],
      'Kenya-France Working Group on Naval Technical Cooperation',
    ],
    [
      ['the Steering Committee of the Fiji-Norway Green Ocean Platform'],
      'Fiji-Norway Steering Committee of the Green Ocean Platform',
    ],
  ])('%j → %s', (texts, name) => {
    expect(forumName(texts.map(mentionOf)).name).toBe(name);
  });

  it('has the acronym among the aliases', () => {
    expect(forumName([mentionOf('the Laos-Nepal Joint Border Control Committee (JBCC)')]).aliases).toEqual(
      expect.arrayContaining(['JBCC', 'Laos-Nepal JBCC']),
    );
  });

  it('makes an id to be read', () => {
    expect(forumId('Côte d’Ivoire-Togo Working Group on R&D (Land)')).toBe(
      'cote-divoire-togo-working-group-on-r-and-d-land',
    );
    expect(forumId('Fiji-Peru 2+2 Dialogue')).toBe('fiji-peru-2-plus-2-dialogue');
  });
});
