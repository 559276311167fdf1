@echo off
rem Runs Depesha with the Java that lies beside it. DEPESHA_JAVA_OPTIONS is handed to java, such as -Xmx4g.
"%~dp0..\java\bin\java" -XX:+UseParallelGC -XX:MaxNewSize=200m -Xlog:gc+ergo=error -XX:TieredStopAtLevel=1 %DEPESHA_JAVA_OPTIONS% -jar "%~dp0..\lib\depesha.jar" %*
