import './element.js';
