@echo off
rem Runs Depesha on Windows: compiles it on first use, then starts it. After a change of its sources: mvn -DskipTests package
rem DEPESHA_JAVA_OPTIONS is handed to java, such as -Xmx4g.
setlocal
set "JAR=%~dp0target\depesha.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo depesha: Java is missing. Install a JDK 17 or later. 1>&2
  exit /b 3
)
if exist "%JAR%" goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo depesha: Maven is missing, and Depesha must be compiled. Install Maven, or download depesha.jar into target\. 1>&2
  exit /b 3
)
echo Compiling Depesha. This takes a minute or two, once ... 1>&2
call mvn -q -B -f "%~dp0pom.xml" -DskipTests package 1>&2
if errorlevel 1 (
  echo depesha: compiling failed; see above. 1>&2
  exit /b 3
)
:run
"%JAVA%" -XX:+UseParallelGC -XX:MaxNewSize=200m -Xlog:gc+ergo=error %DEPESHA_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %errorlevel%
