/*
 * The frame's own script, on the packages' origin. It holds the standard's run-time where a package's parts look for it
 * (window.API or window.API_1484_11), and speaks with the console above by messages: from the console's origin only, to
 * the console's origin only. It knows no login; what it sends is judged by the server.
 */
(function () {
  'use strict';

  var script = document.currentScript;
  var consoleOrigin = script.getAttribute('data-console');
  var scorm12 = script.getAttribute('data-standard') === 'scorm12';
  var frame = document.getElementById('part');
  /** Milliseconds after a change until what is to be kept is sent; a part that commits or ends is sent at once. */
  var PAUSE = 400;

  var part = null;
  var api = null;
  var timer = null;
  var sent = '';

  function tell(message) {
    message.from = 'obi-package';
    window.parent.postMessage(message, consoleOrigin);
  }

  /** Elements that are not the part's own to keep: who learns, how it was entered, and what only counts. */
  var TOLD =
    /^cmi\.(core\.)?(student_id|student_name|learner_id|learner_name|credit|lesson_mode|mode|entry|session_time)$/;
  var COUNTED = /(^|\.)(_children|_count|_version)$/;

  function snapshot(ended) {
    var all = api.renderCommitCMI(ended, true);
    var data = {};
    Object.keys(all).forEach(function (element) {
      var value = all[element];
      var plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      if (!plain || value === '' || TOLD.test(element) || COUNTED.test(element)) return;
      if (part.launch[element] === undefined) data[element] = value;
    });
    return data;
  }

  function send(ended) {
    clearTimeout(timer);
    timer = null;
    if (api === null || part === null || part.kind !== 'sco') return;
    var data = snapshot(ended);
    var text = JSON.stringify(data);
    if (text === sent && !ended) return;
    sent = text;
    tell({ kind: 'state', position: part.position, data: data, ended: ended });
  }

  function soon() {
    if (timer === null) timer = setTimeout(send, PAUSE, false);
  }

  /** A run-time for one part, as the standard asks for it before the part is launched. */
  function prepare(learner, preview) {
    var settings = { autocommit: false, dataCommitFormat: 'flattened', logLevel: 5, lmsCommitUrl: false };
    var resumed = Object.keys(part.data).length > 0;
    var mode = preview ? 'browse' : 'normal';
    api = scorm12 ? new window.Scorm12API(settings) : new window.Scorm2004API(settings);
    var data = {};
    Object.keys(part.data).forEach(function (element) {
      if (!/^cmi\.(core\.)?exit$|^adl\.nav\.request$/.test(element)) data[element] = part.data[element];
    });
    Object.keys(part.launch).forEach(function (element) {
      data[element] = part.launch[element];
    });
    var core = scorm12 ? 'cmi.core.' : 'cmi.';
    data[core + (scorm12 ? 'student_id' : 'learner_id')] = learner.id;
    data[core + (scorm12 ? 'student_name' : 'learner_name')] = learner.name;
    data[core + (scorm12 ? 'lesson_mode' : 'mode')] = mode;
    data[core + 'credit'] = preview ? 'no-credit' : 'credit';
    data[core + 'entry'] = resumed ? 'resume' : 'ab-initio';
    api.loadFromFlattenedJSON(data);
    var events = scorm12
      ? { set: 'LMSSetValue.cmi.*', commit: 'LMSCommit', end: 'LMSFinish' }
      : { set: 'SetValue.cmi.*', commit: 'Commit', end: 'Terminate' };
    api.on(events.set, soon);
    api.on(events.commit, function () {
      send(false);
    });
    api.on(events.end, function () {
      send(true);
    });
    if (scorm12) window.API = api;
    else window.API_1484_11 = api;
  }

  function open(message) {
    if (part !== null) close();
    part = message.part;
    sent = '';
    if (part.kind === 'sco') prepare(message.learner, message.preview);
    frame.title = part.title || message.title;
    frame.src = part.address;
  }

  /** Ends a part: it gets its unload, and what it says then is still sent. */
  function close() {
    var parting = frame;
    var next = parting.cloneNode(false);
    next.removeAttribute('src');
    parting.parentNode.replaceChild(next, parting);
    frame = next;
    send(false);
    api = null;
    part = null;
    delete window.API;
    delete window.API_1484_11;
    frame.addEventListener('load', loaded);
  }

  /** Escape leads out of the package, whatever frame of it has the focus; frames of other kinds are passed over. */
  function watch(view) {
    try {
      if (view.document.obiWatched !== true) {
        view.document.obiWatched = true;
        view.addEventListener('keydown', function (event) {
          if (event.key === 'Escape' && !event.defaultPrevented) tell({ kind: 'escape' });
        });
      }
      for (var at = 0; at < view.frames.length; at += 1) watch(view.frames[at]);
    } catch (_) {
      /* Not of this origin, or gone. */
    }
  }

  function loaded() {
    watch(window);
    try {
      var mark = frame.contentDocument.querySelector('meta[name="obi-refused"]');
      if (mark !== null) tell({ kind: 'refused', code: mark.getAttribute('content') });
      else if (part !== null) tell({ kind: 'opened', position: part.position });
    } catch (_) {
      /* A document of another kind. */
    }
  }

  frame.addEventListener('load', loaded);
  setInterval(watch, 1000, window);
  window.addEventListener('pagehide', function () {
    send(false);
  });
  window.addEventListener('message', function (event) {
    if (event.origin !== consoleOrigin || event.source !== window.parent) return;
    var message = event.data;
    if (typeof message !== 'object' || message === null || message.from !== 'obi-console') return;
    if (message.kind === 'open') open(message);
    if (message.kind === 'close') {
      close();
      tell({ kind: 'closed' });
    }
    if (message.kind === 'focus') frame.contentWindow.focus();
  });
  tell({ kind: 'ready' });
})();
