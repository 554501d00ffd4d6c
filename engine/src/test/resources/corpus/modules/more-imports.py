# outcome: completed
# value: 22
# oracle: python3
import abc
import argparse
import ast
import calendar
import configparser
import contextlib
import dataclasses
import html
import inspect
import logging
import pathlib
import pprint
import shlex
import shutil
import struct
import tempfile
import textwrap
import time
import traceback
import typing
import unittest
import uuid

len([abc, argparse, ast, calendar, configparser, contextlib, dataclasses, html, inspect, logging,
     pathlib, pprint, shlex, shutil, struct, tempfile, textwrap, time, traceback, typing, unittest, uuid])
