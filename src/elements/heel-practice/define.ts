import { define } from '../base/define.js';
import { HeelPractice } from './heel-practice.js';

define('heel-practice', HeelPractice);
