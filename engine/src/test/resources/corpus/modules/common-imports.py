# outcome: completed
# value: 22
# oracle: python3
import base64
import bisect
import collections
import copy
import csv
import datetime
import decimal
import difflib
import enum
import fractions
import functools
import hashlib
import heapq
import io
import itertools
import json
import math
import operator
import random
import re
import statistics
import string

len([base64, bisect, collections, copy, csv, datetime, decimal, difflib, enum, fractions, functools,
     hashlib, heapq, io, itertools, json, math, operator, random, re, statistics, string])
