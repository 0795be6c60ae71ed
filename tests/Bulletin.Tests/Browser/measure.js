// What is wrong with the page as the browser has set it: a list of complaints, empty when all is well.
(() => {
  const bad = [], opening = '（《〈「『“‘【〔', closing = '，。、；：？！）》〉」』”’】〕％%…';
  const width = document.documentElement.clientWidth;
  const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.className && e.className.baseVal === undefined ? '.' + e.className.trim().replace(/\s+/g, '.') : '');
  const seen = e => { const s = getComputedStyle(e); return s.display !== 'none' && s.visibility !== 'hidden'; };
  if (document.documentElement.scrollWidth > width) bad.push('page wider than the window: ' + document.documentElement.scrollWidth + ' > ' + width);
  for (const e of document.body.querySelectorAll('*')) {
    if (e.closest('svg') && e.tagName !== 'svg' || !seen(e)) continue;
    const s = getComputedStyle(e), box = e.getBoundingClientRect();
    if (box.width && (box.right > width + .5 || box.left < -.5)) bad.push('out of the window: ' + name(e));
    if (s.display !== 'inline' && e.tagName !== 'svg' && e.clientWidth && e.scrollWidth > e.clientWidth + 1) bad.push('wider than its box: ' + name(e) + ' ' + e.scrollWidth + ' > ' + e.clientWidth + ' ' + e.textContent.trim().slice(0, 20));
  }
  for (const svg of document.querySelectorAll('svg.bars')) {             // names and values stand in the padding: hold them to the frame
    const frame = svg.closest('figure').getBoundingClientRect();
    for (const t of svg.querySelectorAll('text')) { const b = t.getBoundingClientRect(); if (b.left < frame.left + 2 || b.right > frame.right - 2) bad.push('chart text leaves the frame: ' + t.textContent); }
  }
  if (matchMedia('print').matches)                                        // on paper a figure goes over the page whole
    for (const e of document.querySelectorAll('.tbl,.chart,.note,.pulls')) if (getComputedStyle(e).breakInside !== 'avoid') bad.push('may be cut by a page: ' + name(e));
  // Lines: walk every character of a block in order; a character whose box stands lower (or, in columns, higher) than the one before begins a line.
  const block = n => { let e = n.parentElement; while (getComputedStyle(e).display.startsWith('inline') || getComputedStyle(e).display === 'contents') e = e.parentElement; return e; };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
  let owner = null, last = null, lastChar = '', start = '', count = 0, lines = 0, boxes = [];
  const split = /[0-9.%万亿]/;
  for (let n; n = walker.nextNode();) {
    const p = n.parentElement;
    if (p.closest('svg,style,script') || !n.data.trim() || !seen(p) || getComputedStyle(p).writingMode !== 'horizontal-tb') continue;
    const b = block(n); if (b !== owner) { if (owner && lines > 2 && count === 1 && owner.closest('.text')) bad.push('last line of one character: ' + owner.textContent.trim().slice(-12)); owner = b; last = null; lines = 0; count = 0; }
    for (let i = 0; i < n.data.length; i++) {
      const c = n.data[i]; if (/\s/.test(c) && c !== '　') continue;
      range.setStart(n, i); range.setEnd(n, i + 1);
      const r = range.getClientRects()[0]; if (!r || !r.height) continue;
      const middle = (r.top + r.bottom) / 2;
      const fresh = !last || middle > last.bottom || middle < last.top;
      if (fresh) {
        lines++; count = 0;
        if (closing.includes(c)) bad.push('a line begins with ' + c + ': …' + n.data.slice(Math.max(0, i - 8), i + 6));
        if (last && opening.includes(lastChar)) bad.push('a line ends with ' + lastChar + ': ' + n.data.slice(i, i + 8));
        if (last && /[0-9.]/.test(lastChar) && split.test(c)) bad.push('a number is split: ' + lastChar + '|' + c + ' in ' + b.textContent.trim().slice(0, 16));
      }
      if (!closing.includes(c)) count++;
      last = r; lastChar = c;
    }
  }
  // Contrast of text on its nearest painted ground.
  const rgb = s => (s.match(/[\d.]+/g) || []).map(Number), lum = c => { const [r, g, b] = c.slice(0, 3).map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
  const pairs = new Set();
  for (const e of document.body.querySelectorAll('*')) {
    if (!seen(e) || e.closest('svg') || ![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
    const f = getComputedStyle(e).color; let g = 'rgb(255, 255, 255)';
    for (let p = e; p; p = p.parentElement) { const c = getComputedStyle(p).backgroundColor; if (c !== 'rgba(0, 0, 0, 0)') { g = c; break; } }
    if (pairs.has(f + g)) continue; pairs.add(f + g);
    const a = lum(rgb(f)), b = lum(rgb(g)), k = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (k < 4.5) bad.push('contrast ' + k.toFixed(2) + ' in ' + name(e));
  }
  for (const a of document.querySelectorAll('a[href^="#"]')) if (!document.getElementById(decodeURIComponent(a.getAttribute('href').slice(1)))) bad.push('no entry for ' + a.getAttribute('href'));
  const ids = [...document.querySelectorAll('[id]')].map(e => e.id); ids.filter((x, i) => ids.indexOf(x) !== i).forEach(x => bad.push('id twice: ' + x));
  if (document.querySelectorAll('h1').length !== 1) bad.push('h1 ×' + document.querySelectorAll('h1').length);
  return bad;
})()
